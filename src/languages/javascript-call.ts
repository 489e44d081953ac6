import { fits } from './javascript-width.ts'
import { flat, type Call } from './language.ts'

/**
 * Brackets and what they hold as prettier breaks them: on one line, around a lone list or text or a last object whose braces stay with
 * the bracket, or one to a line.
 */
export function callLayout(call: Call, indent: string): string {
  if (!isBroken(call) && fits(indent + flat(call))) return flat(call)
  return hugging(call, indent) ?? expanded(call, indent)
}

function hugging({ before, args, after }: Call, indent: string): string | undefined {
  const last = args.at(-1)
  if (last === undefined || isBracket(before, '[') || isBracket(before, '{')) return undefined
  const others = args.slice(0, -1)
  if (others.length === 0 && typeof last === 'string')
    return /^\{|^(?:String\.raw)?`[^]*\n/.test(last) ? before + last + after : undefined
  const isHuggable =
    typeof last !== 'string' && (isBracket(last.before, '{') || (others.length === 0 && isBracket(last.before, '[')))
  if (!isHuggable || others.some((arg) => (typeof arg === 'string' ? arg.includes('\n') : isBroken(arg))))
    return undefined
  const head = before + others.map((arg) => `${typeof arg === 'string' ? arg : flat(arg)}, `).join('') + last.before
  if (!fits(indent + head.trimEnd())) return undefined
  return expanded({ before: head, args: last.args, after: last.after + after }, indent)
}

/** One to a line. */
function expanded({ before, args, after }: Call, indent: string): string {
  const inner = `${indent}  `
  const printed = args.map((arg) =>
    typeof arg === 'string' ? `${arg},` : callLayout({ ...arg, after: `${arg.after},` }, inner),
  )
  return `${before.trimEnd()}\n${printed.map((arg) => `${inner}${arg}\n`).join('')}${indent}${after.trimStart()}`
}

function isBroken({ before, args }: Call): boolean {
  // Several lists of more than one element each never share a line.
  const isMatrix =
    args.length > 1 && args.every((arg) => typeof arg !== 'string' && isBracket(arg.before, '[') && arg.args.length > 1)
  if (isBracket(before, '[') && isMatrix) return true
  return args.some((arg) => (typeof arg === 'string' ? arg.includes('\n') : isBroken(arg)))
}

function isBracket(before: string, bracket: string): boolean {
  return before.trimEnd().endsWith(bracket)
}
