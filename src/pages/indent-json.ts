/**
 * JSON that was typed on one line, broken over lines. Text that has line breaks is somebody's layout and stays as it is; strings and
 * numbers are copied, so that nothing of them is lost.
 */
export function indentJson(source: string): string {
  const trimmed = source.trim()
  if (trimmed.includes('\n') || !/^[[{]/.test(trimmed)) return source.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd()
  let printed = ''
  let depth = 0
  const newLine = (): string => `\n${'  '.repeat(Math.min(depth, 100))}`
  for (let at = 0; at < trimmed.length; at++) {
    const character = trimmed[at] as string
    switch (character) {
      case '"': {
        const end = endOfString(trimmed, at)
        printed += trimmed.slice(at, end)
        at = end - 1
        break
      }
      case '{':
      case '[': {
        const hole = character === '{' && trimmed[at + 1] === '{' ? trimmed.indexOf('}}', at) : -1
        if (hole !== -1) {
          printed += trimmed.slice(at, hole + 2)
          at = hole + 1
          break
        }
        const next = nextVisible(trimmed, at + 1)
        printed += character
        if (trimmed[next] === '}' || trimmed[next] === ']') {
          printed += trimmed[next]
          at = next
        } else {
          depth++
          printed += newLine()
        }
        break
      }
      case '}':
      case ']':
        depth--
        printed += newLine() + character
        break
      case ',':
        printed += character + newLine()
        break
      case ':':
        printed += ': '
        break
      default:
        if (!/\s/.test(character)) printed += character
    }
  }
  return printed
}

function endOfString(source: string, start: number): number {
  let at = start + 1
  while (at < source.length && source[at] !== '"') at += source[at] === '\\' ? 2 : 1
  return Math.min(at + 1, source.length)
}

function nextVisible(source: string, start: number): number {
  let at = start
  while (at < source.length && /\s/.test(source[at] as string)) at++
  return at
}
