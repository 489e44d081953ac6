import { text, type Text } from '../ir/text.ts'
import { MEDIA_TYPES } from './media-types.ts'

/** The last segment of a path, holes kept; a slash at the end does not count (`path.basename` of Node). */
export function baseName(path: Text): Text {
  const parts = [...path]
  const last = parts.at(-1)
  if (typeof last === 'string') parts[parts.length - 1] = trimSlashes(last)
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]
    const slash = typeof part === 'string' ? part.lastIndexOf('/') : -1
    if (slash !== -1) return text((part as string).slice(slash + 1), parts.slice(index + 1))
  }
  return text(parts)
}

function trimSlashes(path: string): string {
  let end = path.length
  while (end > 0 && path[end - 1] === '/') end--
  return path.slice(0, end)
}

/**
 * The media type that Postman derives from a file's extension (`mime-types`); `undefined` where it knows none. A name
 * without a dot counts as an extension: a file called `json` is JSON.
 */
export function typeOfFile(path: Text): string | undefined {
  const last = path.at(-1)
  if (typeof last !== 'string') return undefined
  const name = last.slice(last.lastIndexOf('/') + 1)
  const isWhole = path.length === 1 && name === last
  const dot = name.lastIndexOf('.')
  const isHidden = dot === 0 && path.length === 1 && !isWhole
  if (isHidden || (dot === -1 && !isWhole)) return undefined
  return typeOfExtension(name.slice(dot + 1).toLowerCase())
}

function typeOfExtension(extension: string): string | undefined {
  return (types ??= readTypes()).get(extension)
}

let types: ReadonlyMap<string, string> | undefined

/** By extension; of several types that have it, the last. */
function readTypes(): ReadonlyMap<string, string> {
  return new Map(
    MEDIA_TYPES.trim()
      .split('\n')
      .flatMap((line) => {
        const [type = '', ...extensions] = line.split(' ')
        return extensions.map((extension) => [extension, type] as const)
      }),
  )
}
