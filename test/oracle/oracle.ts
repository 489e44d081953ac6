import type { Collection } from '../../src/ir/collection.ts'
import type { Request } from '../../src/ir/request.ts'
import { convert } from '../../src/collection/convert.ts'
import { PATH_HOLE } from '../../src/collection/holes.ts'
import { joinUrl } from '../../src/collection/url-string.ts'
import { readCollectionFrom } from '../../src/collection/read.ts'
import type { Recorded } from '../../src/verify/recorder/recorded.ts'
import { fill } from '../../src/verify/prepare/fill.ts'
import { sendAll, type Sent } from './engine.ts'
import { BOUNDARY, expectationOf, type OnWire } from './expectation.ts'

/** One request about which the IR and Postman's engine do not agree. */
export interface Disagreement {
  readonly location: string
  readonly what: string
  readonly expected: string
  readonly sent: string
  /** The item as it stands in the collection. */
  readonly item: unknown
}

export interface Judgement {
  /** How many requests both had something to say about. */
  readonly compared: number
  /** What the engine refused to send, and its reasons. */
  readonly refused: readonly { readonly location: string; readonly error: string }[]
  readonly disagreements: readonly Disagreement[]
}

/**
 * Has Postman's engine send every request of a collection, and compares with what the IR says.
 *
 * @param leavesHoles judges what was read without the values, its holes filled afterwards
 */
export async function judge(
  parsed: unknown,
  valueOf: (name: string) => string,
  leavesHoles = false,
): Promise<Judgement> {
  const raw = await convert((parsed as { collection?: unknown }).collection ?? parsed)
  const values = new Map([...holesIn(readCollectionFrom(raw))].map((name) => [name, valueOf(name)]))
  const collection: Collection = readCollectionFrom(raw, { environments: [Object.fromEntries(values)] })
  const unfilled = readCollectionFrom(raw)
  const filled = (index: number): Request => {
    const request = unfilled.requests[index] as Request
    const { request: given } = request.item as { request?: { url?: unknown } | string }
    const { pathVariables, string } = joinUrl(typeof given === 'string' ? given : given?.url)
    const open = pathVariables.filter(({ value }) => value.startsWith(`{{${PATH_HOLE}`) && string.includes(value))
    const own = new Map(open.map(({ name }) => [name.trim(), `${PATH_MARK}${name}`]))
    return fill(request, ({ name }) => own.get(name) ?? values.get(name) ?? '')
  }
  const sent = await sendAll(raw as object, values)
  const disagreements: Disagreement[] = []
  const refused: { location: string; error: string }[] = []
  collection.requests.forEach((request, index) => {
    const found = sent[index] ?? { requests: [], error: 'no such item' }
    if (found.requests.length === 0) refused.push({ location: request.location, error: found.error })
    else disagreements.push(...compare(leavesHoles ? filled(index) : request, found))
  })
  return { compared: collection.requests.length - refused.length, refused, disagreements }
}

function compare(request: Request, { requests }: Sent): readonly Disagreement[] {
  const expected = expectationOf(request)
  const first = requests[0] as Recorded
  const sent = onWire(first, request)
  const keys = ['method', 'target', 'body'] as const
  // Where no file is chosen Postman sends an empty one; a snippet names one that the reader has to replace.
  // And a length that is wrong keeps the recorder from reading what follows.
  if (request.warnings.some(({ kind }) => ['file-missing', 'content-length', 'url-unencoded'].includes(kind))) return []
  // Basic auth with a hole is the library's affair.
  const isOpen = request.auth.kind === 'basic' && !request.auth.isApplied
  // A signature differs each time.
  const signed =
    'parameters' in request.auth && !request.auth.isApplied
      ? request.auth.in === 'query'
        ? 'target'
        : request.auth.in === 'body'
          ? 'body'
          : 'fields'
      : ''
  const pairs = [
    ...keys.map((key) => [key, expected[key], sent[key]] as const),
    ['fields', expected.fields.join('\n'), characters(sent.fields.join('\n'), expected.fields.join('\n'))] as const,
  ]
  return pairs
    .filter(([what]) => !((isOpen || signed !== '') && what === 'fields') && what !== signed)
    .filter(([, left, right]) => left.replaceAll(PATH_MARK, ':') !== right)
    .map(([what, left, right]) => ({
      location: request.location,
      what,
      expected: left,
      sent: right,
      item: request.item,
    }))
}

/**
 * Node sends fields in Latin-1, but together with a body that is a string in UTF-8: which of the two is no
 * decision of Postman's.
 */
function characters(sent: string, expected: string): string {
  return Buffer.from(expected, 'utf8').toString('latin1') === sent ? expected : sent
}

/** Stands for the colon of a path variable, which would be encoded. */
const PATH_MARK = 'path-variable-'

const SYSTEM = new Set([
  ...['user-agent', 'accept', 'cache-control', 'postman-token', 'host', 'accept-encoding', 'connection'],
  ...['content-length', 'transfer-encoding'],
])

function onWire({ method, target, fields, body }: Recorded, request: Request): OnWire {
  const own = new Set(
    request.headers.map(({ name }) =>
      name
        .map((part) => (typeof part === 'string' ? part : ''))
        .join('')
        .toLowerCase(),
    ),
  )
  const isMultipart = request.body.kind === 'multipart'
  const isSent = ({ name }: { name: string }): boolean => {
    const lower = name.toLowerCase()
    if (lower === 'content-type' && isMultipart) return false
    return !SYSTEM.has(lower) || own.has(lower)
  }
  const text = body.toString('latin1')
  const name = /^--([^\r\n]+)/.exec(text)?.[1]
  return {
    method,
    target,
    fields: fields.filter(isSent).map((field) => `${field.name}: ${field.value}`),
    body: isMultipart && name !== undefined ? text.replaceAll(name, BOUNDARY) : text,
  }
}

/** Names of all holes, those of path variables among them: to Postman they are none, but a value that nobody uses is no matter. */
function holesIn(collection: Collection): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { item: _, examples: __, ...rest } of collection.requests) visit(rest, (name) => names.add(name))
  return names
}

function visit(node: unknown, found: (name: string) => void): void {
  if (typeof node !== 'object' || node === null) return
  const { kind, name } = node as { kind?: unknown; name?: unknown }
  if (kind === 'variable') found(String(name))
  else for (const inner of Object.values(node)) visit(inner, found)
}
