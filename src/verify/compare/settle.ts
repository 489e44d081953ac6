import { encode } from '../prepare/fill.ts'
import type { Generated, Marks } from '../prepare/generated.ts'
import type { Expected } from '../expect/expected.ts'
import { type Recorded, valuesOf } from '../recorder/recorded.ts'
import { compare } from './compare.ts'
import { levelOf } from './level.ts'

/**
 * The expectation with what the program generated in place of the marks. A generated value is what arrived at its place and has
 * the shape of its variable; a mark stays where nothing fits, which is a difference then.
 */
export function settle(expected: Expected, marks: Marks, sent: readonly Recorded[]): Expected {
  const [request] = sent
  if (marks.size === 0 || request === undefined) return expected
  const now = Date.now()
  return placesOf(expected, request).reduce((settled, { holds, isAt, arrived }) => {
    const own = [...marks].filter(([mark]) => holds.includes(mark))
    own.sort(([a], [b]) => holds.indexOf(a) - holds.indexOf(b))
    const lists = own.map(([, generated]) => candidates(generated, arrived, now))
    let best = settled
    let budget = BUDGET
    const search = (at: number, from: number, so: Expected): boolean => {
      if (at === own.length) {
        const found = compare(so, sent).filter(({ place }) => isAt(place))
        const level = levelOf(found)
        if (level !== 'different') best = so
        return level === 'exact' || --budget < 0
      }
      const mark = own[at]?.[0] ?? ''
      return (lists[at] ?? []).some(
        ({ begin, end, value }) => begin >= from && search(at + 1, end, replaced(so, mark, value)),
      )
    }
    if (own.length > 0) search(0, 0, settled)
    return best
  }, expected)
}

/** How many combinations are tried at one place. */
const BUDGET = 500

/** A place of a message that may hold marks, and what arrived there. */
interface Place {
  readonly holds: string
  readonly arrived: string
  readonly isAt: (place: string) => boolean
}

function placesOf(expected: Expected, sent: Recorded): readonly Place[] {
  const { body } = expected
  const bodyText =
    body.kind === 'bytes' ? body.bytes.toString() : body.kind === 'multipart' ? JSON.stringify(textsOf(body.parts)) : ''
  const names = [...new Set(expected.fields.map((field) => field.name.toLowerCase()))]
  return [
    { holds: expected.target, arrived: sent.target, isAt: (place) => place === 'target' },
    ...names.map((name) => ({
      holds: expected.fields
        .filter((field) => field.name.toLowerCase() === name)
        .map((field) => field.value)
        .join('\n'),
      arrived: valuesOf(sent.fields, name).join('\n'),
      isAt: (place: string) => place.toLowerCase() === `header "${name}"`,
    })),
    {
      holds: bodyText,
      arrived: sent.body.toString(),
      isAt: (place) => place.startsWith('body') || place.startsWith('part'),
    },
  ]
}

function textsOf(parts: readonly { readonly name: string; readonly content: Buffer }[]): readonly string[] {
  return parts.flatMap(({ name, content }) => [name, content.toString()])
}

function replaced(expected: Expected, mark: string, value: string): Expected {
  const swap = (text: string): string => text.replaceAll(mark, () => value)
  const swapBytes = (bytes: Buffer): Buffer => (bytes.includes(mark) ? Buffer.from(swap(bytes.toString())) : bytes)
  const { body, fields, target } = expected
  return {
    ...expected,
    target: swap(target),
    fields: fields.map((field) => ({ ...field, value: swap(field.value) })),
    body:
      body.kind === 'bytes'
        ? { ...body, bytes: swapBytes(body.bytes) }
        : body.kind === 'multipart'
          ? {
              ...body,
              parts: body.parts.map((part) => ({
                ...part,
                name: swap(part.name),
                content: swapBytes(part.content),
              })),
            }
          : body,
  }
}

interface Candidate {
  readonly begin: number
  readonly end: number
  /** As it has to stand at its place. */
  readonly value: string
}

function candidates({ name, encoding }: Generated, arrived: string, now: number): readonly Candidate[] {
  const shape = SHAPES.get(name)
  if (shape === undefined) return []
  return [...arrived.matchAll(shape.pattern)].flatMap(({ 1: found = '', index }) => {
    const plain = found.replace(/%3A/gi, ':')
    if (!shape.accepts(plain, now)) return []
    return [{ begin: index, end: index + found.length, value: encode(plain, encoding) }]
  })
}

interface Shape {
  /** Its group is the value, wherever one may begin: generated values may stand side by side. */
  readonly pattern: RegExp
  /** @param now milliseconds since the epoch */
  accepts(value: string, now: number): boolean
}
const UUID: Shape = {
  pattern: /(?=([\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}))/g,
  accepts: () => true,
}
/** A clock may be read a little before or after. */
const isNow = (milliseconds: number, now: number): boolean => Math.abs(milliseconds - now) < 300_000

/** https://learning.postman.com/docs/tests-and-scripts/write-scripts/variables-list/, those that a language's table can generate. */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['$guid', UUID],
  ['$randomUUID', UUID],
  ['$timestamp', { pattern: /(?=(\d{10}))/g, accepts: (value, now) => isNow(Number(value) * 1000, now) }],
  [
    '$isoTimestamp',
    {
      pattern: /(?=(\d{4}-\d\d-\d\dT\d\d(?::|%3A)\d\d(?::|%3A)\d\d\.\d{3}Z))/gi,
      accepts: (value, now) => isNow(Date.parse(value), now),
    },
  ],
  ['$randomInt', { pattern: /(?<!\d)(0|[1-9]\d{0,3})(?!\d)/g, accepts: (value) => Number(value) <= 1000 }],
])
