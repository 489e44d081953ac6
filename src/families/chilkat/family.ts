import type { Request } from '../../ir/request.ts'
import { isLiteral as isWhole, plain } from '../../ir/text.ts'
import type { Language } from '../../languages/language.ts'
import type { Family } from '../family.ts'
import type { Dialect } from './dialect.ts'
import { fitTexts, type Measure } from './fit-texts.ts'
import { flatten } from './flatten.ts'
import { makeProgram } from './make-program.ts'
import { nameLocals } from './names.ts'
import type { Program } from './program.ts'
import { speak } from './speak.ts'

/**
 * Chilkat's library: one program of steps for a request, which each dialect prints in its language.
 * @param make makes the program; once for a request and a generation of the API
 */
export function chilkatFamily(make = makeProgram): Family {
  // A request never changes, so that its program is made once for all dialects.
  const classic = cached((request: Request) => make(request, 'classic'))
  const current = cached((request: Request) => make(request, 'current'))
  const flattened = cached((program: Program) => flatten(program, () => true))
  return (request, { api }, { dialect, language, names }) => {
    const { names: rule, isFlat = false, keepsSuccess = false, texts } = dialect as Dialect
    const made = api === 'current' ? current(request) : classic(request)
    const nested = texts === undefined ? made : fitTexts(made, texts, measureOf(language), request.location)
    const { isLiteral } = language
    const program = !isFlat
      ? nested
      : isLiteral === undefined
        ? flattened(nested)
        : flatten(nested, (text) => isWhole(text) && isLiteral(plain(text)))
    const fold = (name: string): string => (rule.ignoresCase === true ? name.toLowerCase() : name)
    const allowed = new Set(rule.allowed)
    const own = new Set([...names].map(fold))
    const chosen = nameLocals(
      program.locals,
      rule,
      (name) => own.has(name) || (language.reserved.has(name) && !allowed.has(name)),
    )
    return {
      context: speak(program, chosen, keepsSuccess),
      warnings: program.warnings,
      names: new Set([...names, ...chosen, ...chosen.map(fold)]),
    }
  }
}

// What a hole may become that its name does not show: a call that encodes it, its variable's name.
const HOLE = 60

function measureOf(language: Language): Measure {
  return (text) => {
    const value = plain(text)
    const holes = text.filter((part) => typeof part !== 'string').length
    const lines = language.block?.(value, '')?.split('\n').length ?? 1
    return { length: language.line(value).length + holes * HOLE, lines }
  }
}

/** What is made of an object that never changes is kept for as long as that is. */
function cached<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>()
  return (from) => {
    const known = made.get(from)
    if (known !== undefined) return known
    const fresh = make(from)
    made.set(from, fresh)
    return fresh
  }
}
