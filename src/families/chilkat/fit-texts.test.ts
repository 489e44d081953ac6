import { expect, test } from 'vitest'
import { plain, text, type Text, type Variable } from '../../ir/text.ts'
import { createBuilder } from './builder.ts'
import { fitTexts, type Measure } from './fit-texts.ts'
import type { Program, Step } from './program.ts'
import { longText, valueOf } from './values.ts'

const token: Variable = { kind: 'variable', name: 'token', encoding: 'none', dynamic: false, secret: false }

function programOf(body: Text, header: Text): Program {
  const builder = createBuilder('here', 'classic')
  const http = builder.create('Http', 'http')
  const sb = builder.create('StringBuilder', 'sbRequestBody')
  builder.call(sb, 'Append', longText(body))
  builder.call(http, 'SetRequestHeader', 'X-Long', valueOf(header))
  builder.comment('c'.repeat(90))
  return builder.finish()
}

const measure: Measure = (each) => ({ length: plain(each).length, lines: plain(each).split('\n').length })
const fit = (program: Program, string = Infinity): Program =>
  fitTexts(program, { longest: 40, lines: 3, string }, measure, 'there')

/** The texts that are appended to each StringBuilder, by its name. */
function appended(steps: readonly Step[]): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {}
  for (const step of steps)
    if (step.kind === 'call' && step.call.member === 'Append') {
      const [value] = step.call.arguments.map((argument) => argument.value)
      if (value?.kind === 'text') (found[step.call.object.names[0] as string] ??= []).push(plain(value.text))
    }
  return found
}

test('a program that fits is given back as it is', () => {
  const builder = createBuilder('here', 'classic')
  builder.create('Http', 'http')
  const program = builder.finish()
  expect(fit(program)).toBe(program)
})

test('what is too long is appended in pieces that give it back, and no piece ends within a character, a line break or a hole', () => {
  const body = text('one\r\ntwo\r\nthree\r\nfour', '😀'.repeat(40), token, 'x'.repeat(100))
  const header = text('y'.repeat(70), token)
  const { steps, locals, classes } = fit(programOf(body, header))
  const pieces = appended(steps)
  expect(pieces['sbRequestBody']?.join('')).toBe(plain(body))
  expect(pieces['sbText']?.join('')).toBe(plain(header))
  for (const piece of Object.values(pieces).flat()) {
    expect(piece.length).toBeLessThanOrEqual(40)
    expect(piece.split('\n').length).toBeLessThanOrEqual(3)
    expect(piece).not.toMatch(/\r$|^\n|[\ud800-\udbff]$|^[\udc00-\udfff]/)
  }
  expect(pieces['sbText']?.at(-1)).toContain('{{token}}')
  expect(locals.map(({ names }) => names[0])).toEqual(
    ['http', 'sbRequestBody', 'success', 'sbText', 'text'].filter((name) =>
      locals.some((local) => local.names[0] === name),
    ),
  )
  expect(classes).toEqual(['Http', 'StringBuilder'])
  expect(steps.filter(({ kind }) => kind === 'dispose')).toHaveLength(1)
})

test('a long comment goes on in the next line', () => {
  const comments = fit(programOf([], [])).steps.flatMap((step) => (step.kind === 'comment' ? [step.text] : []))
  expect(comments.join('')).toBe('c'.repeat(90))
  expect(Math.max(...comments.map((line) => line.length))).toBeLessThanOrEqual(40)
})

test('what a variable does not hold is warned of; a body is in no variable', () => {
  const program = programOf(['b'.repeat(500)], ['h'.repeat(60)])
  expect(fit(program, 60).warnings).toEqual([])
  expect(fit(program, 59).warnings).toMatchObject([{ kind: 'text-long', place: 'there' }])
})
