import fastGlob from 'fast-glob'
import { expect, test } from 'vitest'
import { readCollection } from '../../collection/read-file.ts'
import type { Request } from '../../ir/request.ts'
import { renderSnippet } from '../../render/render.ts'
import { compileTarget } from '../../targets/compile.ts'
import { readTarget } from '../../targets/read.ts'
import { makeProgram } from './make-program.ts'
import { nameLocals } from './names.ts'
import type { Local, Program, Step, Value } from './program.ts'
import { call } from './values.ts'

const requests = await allRequests()

test('every request of the collections has a program', () => {
  expect(requests.length).toBeGreaterThan(300)
})

test('at every exit all objects are destroyed that are there, and nothing else', () => {
  for (const request of requests) expect(leaks(makeProgram(request)), request.location).toEqual([])
})

test('no value is used before it is there', () => {
  for (const request of requests) expect(strangers(makeProgram(request)), request.location).toEqual([])
})

test('no name is given twice, not even in another case, and none is reserved', () => {
  const rule = { ignoresCase: true, longest: 40, prefixes: { object: 'o', bool: 'b', int: 'i', string: 's' } }
  for (const request of requests) {
    const { locals } = makeProgram(request)
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
    isInLoop: false,
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

test('the program is made once for all dialects', () => {
  const [request] = requests
  if (request === undefined) throw new Error('no request')
  const targets = ['python-chilkat', 'ruby-chilkat'].map((id) => compileTarget(readTarget(['templates'], id)))
  const first = targets.map((target) => renderSnippet(target, request).code)
  expect(targets.toReversed().map((target) => renderSnippet(target, request).code)).toEqual(first.toReversed())
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
