/** Where and why a text is no JSON. */
export interface JsonFault {
  /** Counted from 1. */
  readonly line: number
  readonly column: number
  readonly problem: string
}

/**
 * The first fault of a text that `JSON.parse` refuses, whose own messages differ from one version of the
 * runtime to the next and do not always say where. The stack is our own: nesting has no limit.
 */
export function findFault(text: string): JsonFault {
  const open: string[] = []
  let at = 0
  let expected: 'value' | 'first' | 'name' | 'colon' | 'more' = 'value'
  for (;;) {
    at = skip(text, at, BLANKS)
    const start = text[at]
    if (start === undefined) {
      if (open.length === 0 && expected === 'more') return faultAt(text, at, 'the text is JSON')
      return faultAt(text, at, `expected ${wanted(expected, open.at(-1))}, found the end`)
    }
    const container = open.at(-1)
    if (expected === 'more') {
      if (container === undefined) return faultAt(text, at, `expected the end, found ${shown(text, at)}`)
      if (start === container) {
        open.pop()
        at++
      } else if (start === ',') {
        expected = container === '}' ? 'name' : 'value'
        at++
      } else return faultAt(text, at, `expected "," or "${container}", found ${shown(text, at)}`)
    } else if (expected === 'first' && start === container) {
      open.pop()
      expected = 'more'
      at++
    } else if (expected === 'colon') {
      if (start !== ':') return faultAt(text, at, `expected ":", found ${shown(text, at)}`)
      expected = 'value'
      at++
    } else if (expected === 'name' || (expected === 'first' && container === '}')) {
      const end = endOfString(text, at)
      if (end === at)
        return faultAt(text, at, faultOfString(text, at) ?? `expected a name in quotes, found ${shown(text, at)}`)
      expected = 'colon'
      at = end
    } else if (start === '{' || start === '[') {
      open.push(start === '{' ? '}' : ']')
      expected = 'first'
      at++
    } else {
      const end = start === '"' ? endOfString(text, at) : skip(text, at, SCALAR)
      if (end === at) return faultAt(text, at, faultOfString(text, at) ?? `expected a value, found ${shown(text, at)}`)
      expected = 'more'
      at = end
    }
  }
}

const BLANKS = /[ \n\r\t]*/y
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y

function skip(text: string, at: number, what: RegExp): number {
  const pattern = new RegExp(what)
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/** Behind the closing quote; where it began, if there is no string (RFC 8259, section 7). */
function endOfString(text: string, start: number): number {
  if (text[start] !== '"') return start
  for (let at = start + 1; at < text.length;) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return start
    if (code !== 0x5c) at++
    else if (at === (at = skip(text, at, ESCAPE))) return start
  }
  return start
}

function wanted(expected: string, container: string | undefined): string {
  if (expected === 'more') return `"," or "${container ?? ''}"`
  if (expected === 'colon') return '":"'
  return expected === 'name' ? 'a name in quotes' : 'a value'
}

/** A string that begins well and then does not. */
function faultOfString(text: string, at: number): string | undefined {
  if (text[at] !== '"') return undefined
  return 'found a string with no end, with a line break or with an escape that JSON does not have'
}

function shown(text: string, at: number): string {
  const word = /[\w.$-]{1,20}/y
  word.lastIndex = at
  return `"${word.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0)}"`
}

function faultAt(text: string, at: number, problem: string): JsonFault {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return { line, column: at - before.lastIndexOf('\n'), problem }
}
