import type { Warning } from '../../ir/warning.ts'
import type { ApiClassName, ApiScalar, Generation } from './api-class.ts'
import type { Call, Local, Program, Step, Test, Value } from './program.ts'
import { declareFirst } from './declare-first.ts'
import { call, settable, valueOf, type Given } from './values.ts'

/** Writes a program step by step, and keeps the list of objects that have to be destroyed. */
export interface Builder {
  /** Whose calls the program may make: the current generation has the classic one's too. */
  readonly generation: Generation
  /** A variable, in the order of declaration. */
  local(type: ApiClassName | ApiScalar, ...names: readonly string[]): Local
  /** Declares, at this point, the variable that takes what methods return that say whether they succeeded. */
  success(): Local
  create(type: ApiClassName, ...names: readonly string[]): Local
  set(object: Local, member: string, value: Given): void
  call(object: Local, member: string, ...given: readonly Given[]): void
  assign(local: Local, value: Given): void
  /** Keeps whether a method has succeeded. */
  attempt(made: Call): void
  /** Keeps the object that a method returns, in a variable of one of these names. */
  obtain(names: readonly string[], object: Local, member: string, ...given: readonly Given[]): Local
  /** The same for a call that has been made. */
  keep(names: readonly string[], made: Call): Local
  print(value: Given): void
  report(label: string, value: Given): void
  when(left: Given, operator: Test['operator'], right: Given, body: () => void): void
  /** `size` is what gives the number of rounds. */
  loop(index: Local, count: Local, size: Call, body: () => void): void
  dispose(object: Local): void
  /** Within `body`, the object is not there yet. */
  withoutLive(object: Local, body: () => void): void
  /** Leaves the program early; everything that is alive is destroyed before. */
  leave(): void
  comment(...lines: readonly string[]): void
  /** One blank line; never two in a row, nor one at the beginning of a block. */
  blank(): void
  warn(kind: string, message: string): void
  finish(): Program
}

type Draft = { -readonly [Key in keyof Local]: Local[Key] }

/** @param location of the request, for warnings */
export function createBuilder(location: string, generation: Generation): Builder {
  const locals: Draft[] = []
  const live: Local[] = []
  const classes = new Set<ApiClassName>()
  const warnings: Warning[] = []
  const olderCalls = new Set<string>()
  let steps: Step[] = []
  let success: Local | undefined

  const add = (step: Step): void => {
    if (step.kind === 'blank' && (steps.length === 0 || steps.at(-1)?.kind === 'blank')) return
    steps.push(step)
  }
  const inside = (body: () => void): readonly Step[] => {
    const outer = steps
    const inner: Step[] = []
    steps = inner
    body()
    steps = outer
    if (inner.at(-1)?.kind === 'blank') inner.pop()
    return inner
  }
  const declare = (type: ApiClassName | ApiScalar, names: readonly string[], isCreated: boolean): Local => {
    const [isHoisted, isRead, isSet] = [false, false, isCreated]
    const local = { index: locals.length, names, type, isHoisted, isRead, isSet, isCreated }
    locals.push(local)
    if (type !== 'bool' && type !== 'int' && type !== 'string') classes.add(type)
    return local
  }
  const draft = (local: Local): Draft => locals[local.index] as Draft
  const set = (local: Local): void => {
    const known = draft(local)
    known.isHoisted ||= known.isSet
    known.isSet = true
  }
  const read = (value: Value): void => {
    if (value.kind === 'local') draft(value.local).isRead = true
    else if (value.kind === 'call' || value.kind === 'get') {
      draft(value.object).isRead = true
      if (value.isCurrent && generation === 'classic')
        throw new TypeError(`${value.object.type}.${value.member} is not there before version 10.1`)
      for (const argument of value.arguments) read(argument.value)
    }
  }
  const take = (given: Given): Value => {
    const value = valueOf(given)
    read(value)
    return value
  }

  const keep = (names: readonly string[], made: Call): Local => {
    read(made)
    const { type } = made
    if (type === 'void' || type === 'bool' || type === 'int' || type === 'string')
      throw new TypeError(`${made.member} returns no object`)
    if (generation === 'current' && !olderCalls.has(made.member)) {
      olderCalls.add(made.member)
      add({
        kind: 'comment',
        text: `${made.member} is as it was before version 10.1: how it is called since then is not documented.`,
      })
    }
    const local = declare(type, names, false)
    set(local)
    add({ kind: 'obtain', local, call: made })
    live.push(local)
    return local
  }

  const assign = (local: Local, value: Given): void => {
    const taken = take(value)
    if (taken.type !== local.type) throw new TypeError(`a ${taken.type} is given to a ${local.type}`)
    set(local)
    add({ kind: 'assign', local, value: taken })
  }
  const theSuccess = (): Local => {
    if (success !== undefined) return success
    success = declare('bool', ['success'], false)
    draft(success).isHoisted = true
    add({ kind: 'declare', locals: [success] })
    return success
  }

  return {
    generation,
    local: (type, ...names) => declare(type, names, false),
    create(type, ...names) {
      const local = declare(type, names, true)
      add({ kind: 'create', local, isFirst: live.length === 0 })
      live.push(local)
      return local
    },
    set(object, member, value) {
      const taken = take(value)
      const { type, isWritable } = settable(object, member)
      if (!isWritable) throw new TypeError(`${object.type}.${member} can't be set`)
      if (type !== taken.type) throw new TypeError(`${object.type}.${member} is a ${type}, and no ${taken.type}`)
      draft(object).isRead = true
      add({ kind: 'set', object, member, value: taken })
    },
    success: theSuccess,
    call(object, member, ...given) {
      const made = call(object, member, ...given)
      if (made.type !== 'void' && made.type !== 'bool') throw new TypeError(`nobody takes what ${member} returns`)
      read(made)
      add({ kind: 'call', call: made })
    },
    assign,
    attempt: (made) => assign(theSuccess(), made),
    obtain: (names, object, member, ...given) => keep(names, call(object, member, ...given)),
    keep,
    print: (value) => add({ kind: 'print', value: take(value) }),
    report: (label, value) => add({ kind: 'report', label, value: take(value) }),
    when: (left, operator, right, body) => {
      const test: Test = { left: take(left), operator, right: take(right) }
      add({ kind: 'if', test, body: inside(body) })
    },
    loop(index, count, size, body) {
      const round = inside(body)
      for (const local of [index, count]) {
        set(local)
        draft(local).isRead = true
      }
      add({ kind: 'loop', index, count, size: take(size), body: round })
    },
    dispose(object) {
      live.splice(live.indexOf(object), 1)
      add({ kind: 'dispose', local: object })
    },
    withoutLive(object, body) {
      const at = live.indexOf(object)
      live.splice(at, 1)
      body()
      live.splice(at, 0, object)
    },
    leave: () => add({ kind: 'leave', live: [...live] }),
    comment(...lines) {
      for (const line of lines) add({ kind: 'comment', text: line })
    },
    blank: () => add({ kind: 'blank' }),
    warn: (kind, message) => void warnings.push({ kind, message, place: location }),
    finish() {
      if (steps.at(-1)?.kind === 'blank') steps.pop()
      add({ kind: 'end', live: [...live] })
      const isDeclared = new Set(steps.flatMap((step) => (step.kind === 'declare' ? step.locals : [])))
      const hoisted = locals.filter((local) => local.isHoisted && !isDeclared.has(local))
      return { steps: declareFirst(steps, hoisted), locals, success: theSuccess(), classes: [...classes], warnings }
    },
  }
}
