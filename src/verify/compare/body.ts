import type { Expected, ExpectedPart } from '../expect/expected.ts'
import { readMultipart, type RecordedPart } from '../recorder/multipart.ts'
import { type Recorded, valuesOf } from '../recorder/recorded.ts'
import type { Difference } from './level.ts'
import { different, equivalent, firstDifference, show } from './difference.ts'
import { readExact, sameJson } from './json.ts'
import { compareMediaType } from './media-type.ts'
import { sameForm } from './target.ts'

/** Compares the body: byte for byte, as equal JSON or form, or part by part. */
export function compareBody({ body }: Expected, sent: Recorded): readonly Difference[] {
  switch (body.kind) {
    case 'none':
      return sent.body.length === 0 ? [] : [different('body', null, show(sent.body), 'a body that nobody asked for')]
    case 'bytes':
      return compareBytes(body.bytes, sent.body, body.form)
    case 'multipart': {
      const parts = readMultipart(sent.body, valuesOf(sent.fields, 'Content-Type')[0] ?? '')
      const summary = `${body.parts.length} parts`
      if (parts === null) return [different('body', summary, show(sent.body), 'no multipart body')]
      return compareParts(body.parts, parts)
    }
  }
}

function compareBytes(wanted: Buffer, came: Buffer, form: 'json' | 'urlencoded' | 'other'): readonly Difference[] {
  if (wanted.equals(came)) return []
  const at = firstDifference(wanted, came)
  const [expected, sent] = [show(wanted, at), show(came, at)]
  if (form === 'json') {
    const [left, right] = [readExact(wanted.toString()), readExact(came.toString())]
    if (left !== null && right !== null && sameJson(left, right))
      return [equivalent('body', expected, sent, 'equal JSON')]
  }
  if (form === 'urlencoded' && sameForm(wanted.toString('latin1'), came.toString('latin1'))) {
    return [equivalent('body', expected, sent, 'other encoding of the same form')]
  }
  const lengths = wanted.length === came.length ? '' : ` (${wanted.length} bytes expected, ${came.length} sent)`
  return [different('body', expected, sent, `differs at byte ${at}${lengths}`)]
}

function compareParts(wanted: readonly ExpectedPart[], came: readonly RecordedPart[]): readonly Difference[] {
  if (wanted.length !== came.length) {
    return [different('body', list(wanted), list(came), `${wanted.length} parts expected, ${came.length} sent`)]
  }
  const paired = pairedParts(wanted, came, isPart) ?? pairedParts(wanted, came, hasContent)
  const found = wanted.flatMap((part, at) =>
    comparePart(`part ${at + 1} "${part.name}"`, part, (paired ?? came)[at] as RecordedPart),
  )
  if (paired === undefined || paired.every((part, at) => part === came[at])) return found
  const order = different('body', list(wanted), list(came), 'the parts come in another order')
  return [order, ...found]
}

/** The parts that came, in the order of those that are wanted, where these are they. */
function pairedParts(
  wanted: readonly ExpectedPart[],
  came: readonly RecordedPart[],
  isPair: (wanted: ExpectedPart, came: RecordedPart) => boolean,
): readonly RecordedPart[] | undefined {
  const rest = [...came]
  const paired = wanted.flatMap((part) => {
    const at = rest.findIndex((other) => isPair(part, other))
    return at === -1 ? [] : rest.splice(at, 1)
  })
  return rest.length === 0 ? paired : undefined
}

function isPart(wanted: ExpectedPart, came: RecordedPart): boolean {
  const names = [...compareName('', wanted.name, came.name), ...compareName('', wanted.fileName, came.fileName)]
  return names.every(({ isEquivalent }) => isEquivalent) && hasContent(wanted, came)
}

function hasContent(wanted: ExpectedPart, came: RecordedPart): boolean {
  return wanted.content.equals(came.content)
}

function list(parts: readonly { readonly name: string | null }[]): string {
  return parts.map(({ name }) => name ?? '(no name)').join(', ')
}

function comparePart(place: string, wanted: ExpectedPart, came: RecordedPart): readonly Difference[] {
  return [
    ...compareName(`${place}: name`, wanted.name, came.name),
    ...compareName(`${place}: file name`, wanted.fileName, came.fileName),
    ...comparePartType(`${place}: type`, wanted, came.type),
    ...compareBytes(wanted.content, came.content, 'other').map((found) => ({ ...found, place: `${place}: content` })),
    ...extraFields(place, came),
  ]
}

/** RFC 7578, 4.4: a text part without a type is `text/plain`, so that saying it adds nothing. */
function comparePartType(place: string, wanted: ExpectedPart, came: string): readonly Difference[] {
  if (wanted.type === came) return []
  if (came === '') return [different(place, wanted.type, null, 'the type is missing')]
  if (wanted.type !== '') return compareMediaType(place, wanted.type, came, 'other')
  const isDefault = /^text\/plain(\s*;\s*charset="?utf-8"?)?$/i.test(came) && wanted.fileName === null
  if (isDefault) return [equivalent(place, null, came, 'the default type, said aloud')]
  return [different(place, null, came, 'a type that nobody asked for')]
}

function compareName(place: string, wanted: string | null, came: string | null): readonly Difference[] {
  if (wanted === null || came === null) {
    if (wanted === came) return []
    return [different(place, wanted, came, wanted === null ? 'nobody asked for it' : 'it is missing')]
  }
  const bytes = Buffer.from(wanted).toString('latin1')
  if (bytes === came) return []
  const forms = quotingForms(came)
  if (forms.includes(bytes)) return [equivalent(place, wanted, came, 'other quoting of the same name')]
  return [different(place, wanted, came, 'another name')]
}

/** Clients write a quote or line break in a name as `%22` (WHATWG), `\"` (RFC 2183), or percent-encoded. */
function quotingForms(sent: string): readonly string[] {
  const html = sent.replace(/%(22|0D|0A)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const mime = sent.replace(/\\(["\\])/g, '$1')
  return [html, mime]
}

const PART_FIELDS = new Set([
  'content-disposition',
  'content-type',
  'content-length',
  'content-transfer-encoding',
  'mime-version',
])

function extraFields(place: string, came: RecordedPart): readonly Difference[] {
  return came.fields
    .filter(({ name, value }) => {
      const isPlain = !/^(base64|quoted-printable)$/i.test(value)
      return !PART_FIELDS.has(name.toLowerCase()) || (name.toLowerCase() === 'content-transfer-encoding' && !isPlain)
    })
    .map(({ name, value }) => different(`${place}: ${name}`, null, value, 'nobody asked for it'))
}
