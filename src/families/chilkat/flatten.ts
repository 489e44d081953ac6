import type { Text } from '../../ir/text.ts'
import type { ApiScalar } from './api-class.ts'
import type { Call, Local, Program, Step, Value } from './program.ts'

/**
 * The program without calls in calls, tests and prints: what they give goes to variables first (`sTmp1`, `iTmp1`, `bTmp1`). The only
 * calls that are left are those of the steps `call`, `obtain` and `assign`, and none of their arguments is one.
 * @param isSimple whether a text can stand as an argument, without a variable
 */
export function flatten(program: Program, isSimple: (text: Text) => boolean = () => true): Program {
  const locals = [...program.locals]
  const pool = new Map<string, Local>()

  const temporary = (type: ApiScalar, number: number): Local => {
    const name = `${type.charAt(0)}Tmp${number}`
    const known = pool.get(name)
    if (known !== undefined) return known
    const flags = { isHoisted: true, isRead: true, isSet: true, isCreated: false }
    const made: Local = { index: locals.length, names: [name], type, ...flags }
    pool.set(name, made)
    locals.push(made)
    return made
  }

  /** Steps that have to come before a step, and what they are for. */
  const lift = (): { readonly before: Step[]; simple(value: Value): Value; shallow(call: Call): Call } => {
    const before: Step[] = []
    const used = new Map<ApiScalar, number>()
    const simple = (value: Value): Value => {
      const isCall = value.kind === 'call' || value.kind === 'get'
      if (!isCall && (value.kind !== 'text' || isSimple(value.text))) return value
      const { type } = value
      if (type !== 'bool' && type !== 'int' && type !== 'string')
        throw new TypeError(`a value of type ${type} is no scalar`)
      const made = isCall ? shallow(value) : value
      const number = (used.get(type) ?? 0) + 1
      used.set(type, number)
      const local = temporary(type, number)
      before.push({ kind: 'assign', local, value: made })
      return { kind: 'local', local, type }
    }
    const shallow = (call: Call): Call => ({
      ...call,
      arguments: call.arguments.map(({ label, value }) => ({ label, value: simple(value) })),
    })
    return { before, simple, shallow }
  }

  const flatten = (steps: readonly Step[]): readonly Step[] => steps.flatMap(flattenStep)
  const flattenStep = (step: Step): readonly Step[] => {
    const { before, simple, shallow } = lift()
    switch (step.kind) {
      case 'call':
      case 'obtain': {
        const call = shallow(step.call)
        return [...before, { ...step, call }]
      }
      case 'assign': {
        const { value } = step
        const made = value.kind === 'call' || value.kind === 'get' ? shallow(value) : value
        return [...before, { ...step, value: made }]
      }
      case 'set':
      case 'print':
      case 'report': {
        const value = simple(step.value)
        return [...before, { ...step, value }]
      }
      case 'if': {
        const { left, operator, right } = step.test
        const test = { left: simple(left), operator, right: simple(right) }
        return [...before, { ...step, test, body: flatten(step.body) }]
      }
      case 'loop': {
        const size = simple(step.size)
        return [...before, { ...step, size, body: flatten(step.body) }]
      }
      default:
        return [step]
    }
  }

  const steps = flatten(program.steps)
  const declared = [...pool.values()]
  const at = steps.findIndex((step) => step.kind === 'declare')
  const first: readonly Step[] = declared.length === 0 ? [] : [{ kind: 'declare', locals: declared }]
  return { ...program, locals, steps: [...steps.slice(0, at), ...first, ...steps.slice(at)] }
}
