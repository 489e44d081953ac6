import { fits } from './javascript-width.ts'
import { flat, type Call } from './language.ts'

/** Brackets and what they hold as prettier breaks them: on one line, hugged by a lone list or text, or one to a line. */
export function callLayout(call: Call, indent: string): string {
  if (!isBroken(call) && fits(indent + flat(call))) return flat(call)
  const { before, args, after } = call
  const [only] = args
  if (args.length === 1 && only !== undefined && isHugged(only, before)) {
    if (typeof only === 'string') return before + only + after
    return callLayout({ before: before + only.before, args: only.args, after: only.after + after }, indent)
  }
  const inner = `${indent}  `
  const printed = args.map((arg) =>
    typeof arg === 'string' ? `${arg},` : callLayout({ ...arg, after: `${arg.after},` }, inner),
  )
  return `${before}\n${printed.map((arg) => `${inner}${arg}\n`).join('')}${indent}${after}`
}

function isBroken({ before, args }: Call): boolean {
  // Several lists of more than one element each never share a line.
  const isMatrix =
    args.length > 1 && args.every((arg) => typeof arg !== 'string' && isList(arg.before) && arg.args.length > 1)
  if (isList(before) && isMatrix) return true
  return args.some((arg) => (typeof arg === 'string' ? arg.includes('\n') : isBroken(arg)))
}

/** The braces of a lone list or object stay with the bracket before them; so does a lone text over several lines, unless it is in a list. */
function isHugged(arg: string | Call, before: string): boolean {
  if (isList(before)) return false
  return typeof arg === 'string' ? /^(?:String\.raw)?[`{]/.test(arg) : isList(arg.before)
}

function isList(before: string): boolean {
  return before.endsWith('[')
}
