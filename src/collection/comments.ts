/**
 * JSON without its comments, as Postman strips them from a body (`strip-json-comments` without white space): the
 * line feed behind a `//` comment stays. A quote that never ends hides what follows it.
 */
export function stripComments(source: string): string {
  if (!source.includes('//') && !source.includes('/*')) return source
  let [kept, from] = ['', 0]
  let isString = false
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '"' && !isEscaped(source, at)) isString = !isString
    if (isString || character !== '/') continue
    const second = source[at + 1]
    if (second !== '/' && second !== '*') continue
    kept += source.slice(from, at)
    from = second === '/' ? endOfLine(source, at + 2) : endOfBlock(source, at + 2)
    at = from - 1
  }
  return kept + source.slice(from)
}

function isEscaped(source: string, quote: number): boolean {
  let backslashes = 0
  while (source[quote - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end === -1 ? source.length : end
}

function endOfBlock(source: string, from: number): number {
  const end = source.indexOf('*/', from)
  return end === -1 ? source.length : end + 2
}
