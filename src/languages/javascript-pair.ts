import { fits } from './javascript-width.ts'
import { widthOf } from './width.ts'

/** `before value after`: a string that does not fit goes to a line of its own. */
export function assign(before: string, value: string, after: string, indent: string): string {
  const line = before + value + after
  if (!isString(value) || fits(indent + line)) return line
  return `${before.trimEnd()}\n${indent}  ${value}${after}`
}

/**
 * A property of an object, with the comma after it: `Accept: "*\/*",`, `"X-Tag": tag,`, `[name]: value,`. After a name of four
 * characters or fewer prettier does not break the line.
 */
export function pair(name: string, value: string, indent: string): string {
  const bare = name.slice(1, -1)
  // `__proto__: x` would set the prototype.
  const isComputed = !isString(name) || bare === '__proto__'
  const isPlain = !isComputed && WORD.test(bare)
  const key = isComputed ? `[${name}]` : isPlain || isIdentifier(bare) || isNumber(bare) ? bare : name
  const width = isPlain ? key.length : widthOf(key)
  return width < 5 ? `${key}: ${value},` : assign(`${key}: `, value, ',', indent)
}

const WORD = /^[$_A-Za-z][$\w]*$/

function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name)
}

// Of ES5 (https://262.ecma-international.org/5.1/#sec-7.6), which has no characters beyond the basic plane; what is escaped stays in quotes.
const IDENTIFIER = /^(?!.*[\u{10000}-\u{10ffff}])[$_\p{L}\p{Nl}][$\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u

function isNumber(name: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(name) && String(Number(name)) === name
}

/** A template literal is never moved to a line of its own. */
function isString(code: string): boolean {
  return code.startsWith('"') || code.startsWith("'")
}
