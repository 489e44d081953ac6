import fastGlob from 'fast-glob'
import { describe, expect, test } from 'vitest'
import { readCollection } from '../../collection/read-file.ts'
import type { Request } from '../../ir/request.ts'
import { builtInTargets } from '../../targets/built-in.ts'
import { compileTarget } from '../../targets/compile.ts'
import type { Generation } from './api-class.ts'
import { chilkatFamily } from './family.ts'
import { flatten } from './flatten.ts'
import { makeProgram } from './make-program.ts'
import { nameLocals } from './names.ts'
import type { Local, Program, Step, Value } from './program.ts'
import { call } from './values.ts'

const requests = await allRequests()

test('every request of the collections has a program', () => {
  expect(requests.length).toBeGreaterThan(300)
})

describe.each(['classic', 'current'] as const)('the %s generation', (generation) => {
  const programs = requests.map((request) => [request.location, makeProgram(request, generation)] as const)

  test('at every exit all objects are destroyed that are there, and nothing else', () => {
    for (const [location, program] of programs) expect(leaks(program), location).toEqual([])
  })

  test('no value is used before it is there', () => {
    for (const [location, program] of programs) expect(strangers(program), location).toEqual([])
  })

  test('each variable is declared once: before it is set, or where it is', () => {
    for (const [location, program] of programs) {
      expect(undeclared(program), location).toEqual([])
      expect(undeclared(flatten(program)), location).toEqual([])
    }
  })

  test('a program may be had without calls in calls, and does the same', () => {
    for (const [location, program] of programs) {
      const flat = flatten(program)
      expect(nested(flat), location).toEqual([])
      expect(strangers(flat), location).toEqual([])
      expect(membersOf(flat.steps), location).toEqual(membersOf(program.steps))
    }
    expect(programs.flatMap(([, program]) => nested(program)).length).toBeGreaterThan(1000)
  })
})

test('the classic generation has no calls of the current one; what that has no form for says so', () => {
  const members = (generation: Generation): ReadonlySet<string> =>
    new Set(requests.flatMap((request) => membersOf(makeProgram(request, generation).steps)))
  const [classic, current] = [members('classic'), members('current')]
  for (const name of ['HttpNoBody', 'HttpParams', 'HttpJson', 'HttpReq', 'HttpSReq', 'ObjectAt2']) {
    expect(current).toContain(name)
    expect(classic).not.toContain(name)
  }
  for (const name of [
    'QuickRequest',
    'QuickRequestParams',
    'QuickGetSb',
    'PostJson3',
    'PostUrlEncoded',
    'SynchronousRequest',
  ])
    expect(current).not.toContain(name)
  for (const request of requests) {
    const { steps } = makeProgram(request, 'current')
    const comments = steps.flatMap((step) => (step.kind === 'comment' ? [step.text] : [])).join('\n')
    for (const step of steps)
      if (step.kind === 'obtain') expect(comments).toContain(`${step.call.member} is as it was before version 10.1`)
  }
})

test('no name is given twice, not even in another case, and none is reserved', () => {
  const rule = { ignoresCase: true, longest: 40, prefixes: { object: 'o', bool: 'b', int: 'i', string: 's' } }
  for (const request of requests) {
    const { locals } = makeProgram(request, 'classic')
    for (const names of [
      nameLocals(locals, rule, () => false),
      nameLocals(locals, { ignoresCase: true }, (name) => name === 'class'),
    ]) {
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
      expect(names.every((name) => /^[A-Za-z]\w*$/.test(name) && name !== 'class')).toBe(true)
    }
    expect(nameLocals(locals, rule, () => false).every((name) => name.length <= 40)).toBe(true)
  }
})

test('a call that does not fit the API is refused', () => {
  const json: Local = {
    index: 0,
    names: ['json'],
    type: 'JsonObject',
    isHoisted: false,
    isRead: true,
    isSet: true,
    isCreated: true,
  }
  expect(() => call(json, 'UpdateInt', 'count', 'seven')).toThrow(
    'JsonObject.UpdateInt(string, int) is called with (string, string)',
  )
  expect(() => call(json, 'UpdateInt', 'count')).toThrow('is called with (string)')
  expect(() => call(json, 'UpdateFloat', 'count', 7)).toThrow("Chilkat's JsonObject has no method UpdateFloat")
  expect(() => call(json, 'constructor')).toThrow('has no method constructor')
})

test('the program is made once for all dialects and as often as they are asked, for each generation', () => {
  const made: string[] = []
  const family = chilkatFamily((request, generation) => {
    made.push(`${request.location} ${generation}`)
    return makeProgram(request, generation)
  })
  const dialects = builtInTargets()
    .filter(({ manifest }) => manifest.family === 'chilkat')
    .map((source) => ({
      language: compileTarget(source).language,
      dialect: source.manifest.dialect,
      names: new Set(source.manifest.names),
    }))
  expect(dialects.length).toBe(37)
  const some = requests.slice(0, 5)
  for (const request of [...some, ...some])
    for (const target of dialects) for (const api of ['classic', 'current']) family(request, { api }, target)
  expect(made).toEqual(some.flatMap(({ location }) => [`${location} classic`, `${location} current`]))
})

/** Walks a program as it would run, and names the objects that an exit forgets or that are destroyed before they are there. */
function leaks({ steps }: Program): readonly string[] {
  const faults: string[] = []
  const walk = (list: readonly Step[], alive: Set<Local>): void => {
    for (const step of list) {
      if (step.kind === 'create') alive.add(step.local)
      // The check after a call stands for the case that there is no object, unless it asks for success.
      if (step.kind === 'obtain') alive.add(step.local)
      if (step.kind === 'dispose' && !alive.delete(step.local)) faults.push(`${nameOf(step.local)} is not there`)
      if (step.kind === 'loop') walk(step.body, alive)
      if (step.kind === 'if') {
        const inner = new Set(alive)
        const last = list[list.indexOf(step) - 1]
        const isFailure = step.test.right.kind === 'bool' && !step.test.right.value
        if (isFailure && last?.kind === 'obtain') inner.delete(last.local)
        walk(step.body, inner)
        // What an `if` destroys was there only inside of it.
        if (!step.body.some((each) => each.kind === 'leave'))
          for (const local of alive) if (!inner.has(local)) alive.delete(local)
      }
      if (step.kind === 'leave' || step.kind === 'end') {
        const live = new Set(step.live)
        for (const local of alive) if (!live.has(local)) faults.push(`${nameOf(local)} is forgotten`)
        for (const local of live) if (!alive.has(local)) faults.push(`${nameOf(local)} is not there at the exit`)
      }
    }
  }
  walk(steps, new Set())
  return faults
}

/** Variables that are read before they are set. */
function strangers({ steps }: Program): readonly string[] {
  const faults: string[] = []
  const read = (value: Value, known: Set<Local>): void => {
    if (value.kind === 'local' && !known.has(value.local)) faults.push(nameOf(value.local))
    if (value.kind !== 'call' && value.kind !== 'get') return
    if (!known.has(value.object)) faults.push(nameOf(value.object))
    for (const argument of value.arguments) read(argument.value, known)
  }
  const walk = (list: readonly Step[], known: Set<Local>): void => {
    for (const step of list) {
      if ('value' in step) read(step.value, known)
      if ('call' in step) read(step.call, known)
      if (step.kind === 'set' && !known.has(step.object)) faults.push(nameOf(step.object))
      if (step.kind === 'create' || step.kind === 'assign' || step.kind === 'obtain') known.add(step.local)
      if (step.kind === 'if') {
        read(step.test.left, known)
        read(step.test.right, known)
        walk(step.body, new Set(known))
      }
      if (step.kind === 'loop') {
        read(step.size, known)
        walk(step.body, new Set([...known, step.index, step.count]))
      }
    }
  }
  walk(steps, new Set())
  return faults
}

/** Variables that get a value without a declaration, or in spite of one that stands elsewhere; or that are declared twice. */
function undeclared({ steps, locals }: Program): readonly string[] {
  const faults: string[] = []
  const declared = new Set<Local>()
  const set = (local: Local): void => {
    if (local.isHoisted ? !declared.has(local) : declared.has(local)) faults.push(nameOf(local))
    if (!local.isHoisted) declared.add(local)
  }
  const walk = (list: readonly Step[]): void => {
    for (const step of list) {
      if (step.kind === 'declare')
        for (const local of step.locals) {
          if (declared.has(local)) faults.push(`${nameOf(local)} twice`)
          declared.add(local)
        }
      if (step.kind === 'create' || step.kind === 'obtain' || step.kind === 'assign') set(step.local)
      if (step.kind === 'loop') {
        set(step.index)
        set(step.count)
      }
      if ('body' in step) walk(step.body)
    }
  }
  walk(steps)
  for (const local of locals) if (local.isSet && !declared.has(local)) faults.push(`${nameOf(local)} never`)
  return faults
}

/** Calls that stand within another statement. */
function nested({ steps }: Program): readonly string[] {
  const isCall = ({ kind }: Value): boolean => kind === 'call' || kind === 'get'
  const valuesOf = (step: Step): readonly Value[] => {
    if (step.kind === 'if') return [step.test.left, step.test.right]
    if (step.kind === 'loop') return [step.size]
    if (step.kind === 'call' || step.kind === 'obtain') return step.call.arguments.map(({ value }) => value)
    if (step.kind === 'assign') return 'arguments' in step.value ? step.value.arguments.map(({ value }) => value) : []
    return 'value' in step ? [step.value] : []
  }
  return steps.flatMap((step) => [
    ...valuesOf(step)
      .filter(isCall)
      .map(() => step.kind),
    ...('body' in step ? nested({ steps: step.body } as Program) : []),
  ])
}

/** What is got and called, in the order in which it takes place. */
function membersOf(steps: readonly Step[]): readonly string[] {
  const membersIn = (value: Value): readonly string[] =>
    'member' in value ? [...value.arguments.flatMap((argument) => membersIn(argument.value)), value.member] : []
  return steps.flatMap((step) => [
    ...('call' in step ? membersIn(step.call) : []),
    ...('value' in step ? membersIn(step.value) : []),
    ...('test' in step ? [...membersIn(step.test.left), ...membersIn(step.test.right)] : []),
    ...('size' in step ? membersIn(step.size) : []),
    ...('body' in step ? membersOf(step.body) : []),
  ])
}

function nameOf({ names }: Local): string {
  return names[0] ?? ''
}

async function allRequests(): Promise<readonly Request[]> {
  const found: Request[] = []
  for (const path of fastGlob.sync('collections/*.json').toSorted()) {
    const collection = await readCollection(path)
    for (const at of collection.requests.keys()) {
      try {
        found.push(collection.requests[at] as Request)
      } catch {
        // A cycle of variables, which is the reader's business.
      }
    }
  }
  return found
}
