import type { FilePart, Part, TextPart } from '../ir/body.ts'
import { mapText, plain, type Text } from '../ir/text.ts'
import { NO_BODY, type BodyRead, type Warn } from './body-read.ts'
import { readDescription } from './description.ts'
import { IN_CLOUD, NO_PATH, readFilePath } from './file-path.ts'
import { baseName, typeOfFile } from './media-type.ts'
import { isDisabled, member, onlyString, string, truthyString, written } from './raw.ts'
import type { Scope } from './scope.ts'

export function readParts(content: unknown, scope: Scope, warn: Warn): BodyRead {
  const entries = Array.isArray(content)
    ? (content as unknown[])
    : content && typeof content !== 'string'
      ? [content]
      : []
  const parts = entries
    .filter((entry) => entry !== null && entry !== undefined && !isDisabled(entry))
    .flatMap((entry) => readPart(entry, scope, warn))
  if (parts.length === 0) return NO_BODY
  return { body: { kind: 'multipart', parts }, contentType: [], overrules: true }
}

function readPart(entry: unknown, scope: Scope, warn: Warn): readonly Part[] {
  const key = member(entry, 'key')
  const common = {
    name: scope.text(key ? written(key) : ''),
    contentType: scope.text(onlyString(member(entry, 'contentType'))),
    description: readDescription(member(entry, 'description')),
  }
  if (member(entry, 'type') !== 'file') {
    const value = member(entry, 'value')
    const written = typeof value === 'object' && value !== null ? JSON.stringify(value) : truthyString(value)
    if (string(member(entry, 'fileName')) !== '')
      warn('part-file-name', 'The text has a file name, which is left out.', `form field "${plain(common.name)}"`)
    const part: TextPart = { kind: 'text', ...common, value: scope.text(written) }
    return [part]
  }
  const place = `form field "${plain(common.name)}"`
  const paths = pathsOf(member(entry, 'src'))
  if (paths.length === 0) warn('file-missing', 'The form field names no file.', place)
  const fileName = member(entry, 'fileName')
  return (paths.length === 0 ? [NO_PATH] : paths).map((source) => {
    const file = readFilePath(source)
    if (file.isInCloud) warn('file-missing', IN_CLOUD, place)
    const path = scope.text(file.path)
    const own = typeof fileName === 'string' ? scope.text(fileName) : path
    const type = typeOfFile(path) ?? typeOfFile(own)
    // The name that a variable gets may have an extension.
    if (common.contentType.length === 0 && (endsInHole(path) || (type === undefined && endsInHole(own))))
      warn('part-file-type', UNKNOWN_TYPE, place)
    const part: FilePart = {
      kind: 'file',
      ...common,
      path,
      fileName: mapText(baseName(own), (literal) => literal, 'name'),
      contentType: common.contentType.length > 0 ? common.contentType : [type ?? OCTETS],
      hasOwnType: common.contentType.length > 0,
    }
    return part
  })
}

const OCTETS = 'application/octet-stream'

/** For files whose name a variable ends: what is said of their type. */
export const UNKNOWN_TYPE =
  'Postman derives the type of the file from its name, which ends in a variable; application/octet-stream stands in for it.'

export function endsInHole(path: Text): boolean {
  return typeof path.at(-1) === 'object'
}

function pathsOf(src: unknown): readonly string[] {
  const sources = Array.isArray(src) ? (src as unknown[]) : [src]
  return sources.filter((source): source is string => typeof source === 'string' && source !== '')
}
