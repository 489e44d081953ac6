import type { Example, ExampleBody } from '../ir/example.ts'
import { languageOf } from './body-raw.ts'
import { fieldsOf } from './headers.ts'
import { parseJson } from './json.ts'
import { isRaw, list, member, string } from './raw.ts'

/** The saved responses of an item; variables in them are characters like all others. */
export function readExamples(item: unknown): readonly Example[] {
  return list(item, 'response').filter(isRaw).map(readExample)
}

/** See `Request.redirectStatus`; reads no more than the codes. */
export function redirectStatusOf(item: unknown): number {
  const codes = list(item, 'response').map((response) => Number(member(response, 'code')))
  return codes.find((code) => [301, 302, 303, 307, 308].includes(code)) ?? 0
}

function readExample(response: unknown): Example {
  const code = Number(member(response, 'code') ?? 0)
  const headers = fieldsOf(member(response, 'header'), true)
    .filter(({ name, disabled }) => name !== '' && !disabled)
    .map(({ name, value }) => ({ name, value }))
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? ''
  return {
    name: string(member(response, 'name')),
    code: Number.isSafeInteger(code) && code > 0 ? code : 0,
    status: string(member(response, 'status')),
    headers,
    body: readBody(member(response, 'body'), string(member(response, '_postman_previewlanguage')), type),
  }
}

function readBody(body: unknown, preview: string, type: string): ExampleBody {
  const source = string(body)
  if (source === '') return { kind: 'empty' }
  const language = preview === '' || preview === 'Text' ? languageOf(type) : preview.toLowerCase()
  // Whatever its type is said to be: an object is seldom anything else.
  const value = language === 'json' || /^\s*[[{]/.test(source) ? parseJson([source]) : undefined
  return value === undefined ? { kind: 'text', source, language } : { kind: 'json', source, value }
}
