/**
 * A file's name (without extension) for what people called something: letters and digits of every script stay, the
 * rest becomes `-`. Safe on every file system: no separator, no leading dot, no reserved name, at most 100 bytes.
 */
export function fileName(name: string): string {
  const slug = name
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-')
    .replace(/^[-.]+/, '')
  const short = trimEnd(cut(slug, 100))
  if (short === '') return 'unnamed'
  return short.replace(RESERVED, '$1-')
}

/**
 * Names for all, in order, each unique where case does not count: what would clash gets `-2`, `-3`, …
 * The first of them keeps its name whatever follows, so that names stay when a collection grows.
 */
export function uniqueFileNames(names: readonly string[]): readonly string[] {
  return names.map(createFileNames())
}

/**
 * Gives names for one folder, one after the other, as {@link uniqueFileNames} does.
 * @param reserved names that are taken, as {@link fileName} gives them
 */
export function createFileNames(reserved: readonly string[] = []): (name: string) => string {
  const taken = new Set(reserved.map(folded))
  const next = new Map<string, number>()
  return (name) => {
    const wanted = fileName(name)
    let unique = wanted
    for (let number = next.get(wanted) ?? 2; taken.has(folded(unique)); number++) {
      unique = `${wanted}-${number}`
      next.set(wanted, number + 1)
    }
    taken.add(folded(unique))
    return unique
  }
}

/** What file systems that don't mind case, or the form of accents, take for the same. */
function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')
}

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const RESERVED = /^(con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?=\.|$)/

function cut(text: string, bytes: number): string {
  let size = 0
  let kept = ''
  for (const character of text) {
    size += new TextEncoder().encode(character).length
    if (size > bytes) return kept
    kept += character
  }
  return kept
}

function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '-' || text[end - 1] === '.')) end--
  return text.slice(0, end)
}
