import type { Request } from '../../ir/request.ts'
import type { Family } from '../family.ts'
import type { Dialect } from './dialect.ts'
import { makeProgram } from './make-program.ts'
import { nameLocals } from './names.ts'
import type { Program } from './program.ts'
import { speak } from './speak.ts'

/** Chilkat's library: one program of steps for a request, which each dialect prints in its language. */
export function chilkatFamily(): Family {
  // A request never changes, so that its program can be kept for the next dialect.
  const programs = new WeakMap<Request, Program>()
  const programOf = (request: Request): Program => {
    const known = programs.get(request)
    if (known !== undefined) return known
    const made = makeProgram(request)
    programs.set(request, made)
    return made
  }
  return (request, _options, { dialect, language, names }) => {
    const program = programOf(request)
    const { names: rule } = dialect as Dialect
    const fold = (name: string): string => (rule.ignoresCase === true ? name.toLowerCase() : name)
    const allowed = new Set(rule.allowed)
    const own = new Set([...names].map(fold))
    const chosen = nameLocals(
      program.locals,
      rule,
      (name) => own.has(name) || (language.reserved.has(name) && !allowed.has(name)),
    )
    return {
      context: speak(program, chosen),
      warnings: program.warnings,
      names: new Set([...names, ...chosen, ...chosen.map(fold)]),
    }
  }
}
