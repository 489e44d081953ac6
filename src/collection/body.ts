import { plain } from '../ir/text.ts'
import { readFile } from './body-file.ts'
import { readGraphql } from './body-graphql.ts'
import { readParts } from './body-multipart.ts'
import { readRaw } from './body-raw.ts'
import { NO_BODY, type BodyRead, type Warn } from './body-read.ts'
import { readForm } from './body-urlencoded.ts'
import { fieldNamed, type RequestField } from './headers.ts'
import { isRaw, member, written } from './raw.ts'
import type { Scope } from './scope.ts'

const MODES = ['raw', 'urlencoded', 'formdata', 'file', 'graphql'] as const
type Mode = (typeof MODES)[number]

/** Methods whose body Postman does not send, unless told so. */
const WITHOUT_BODY = new Set(['GET', 'COPY', 'HEAD', 'PURGE', 'UNLOCK'])

export interface BodySource {
  readonly body: unknown
  readonly method: string
  readonly keepsBody: boolean
  readonly fields: readonly RequestField[]
  readonly scope: Scope
  readonly warn: Warn
}

/** The body that is sent. What Postman leaves out is left out, with a warning where something is lost. */
export function readBody(source: BodySource): BodyRead {
  const { body, method, keepsBody, warn } = source
  const mode = modeOf(body)
  if (mode === undefined) {
    if (isRaw(body) && MODES.some((name) => member(body, name))) {
      warn('body-without-mode', 'The body names no mode, so Postman does not send it.', 'body')
    }
    return NO_BODY
  }
  if (member(body, 'disabled')) return NO_BODY
  const read = readMode(mode, source)
  if (!WITHOUT_BODY.has(method) || keepsBody) return read
  if (read.body.kind !== 'none') warn('body-pruned', `Postman sends no body with ${method}.`, 'body')
  return NO_BODY
}

/** Postman takes a mode that it does not know for `raw`. */
function modeOf(body: unknown): Mode | undefined {
  if (typeof body === 'string') return 'raw'
  const mode = member(body, 'mode')
  if (!mode) return undefined
  const name = written(mode).toLowerCase()
  return MODES.find((known) => known === name) ?? 'raw'
}

function readMode(mode: Mode, { body, fields, scope, warn }: BodySource): BodyRead {
  const content = typeof body === 'string' ? body : member(body, mode)
  switch (mode) {
    case 'raw':
      return readRaw(content, languageOf(body), ownContentType(fields), isJsonBody(body, fields), scope)
    case 'urlencoded':
      return readForm(content, scope)
    case 'formdata':
      return readParts(content, scope, warn)
    case 'file':
      return readFile(content, ownContentType(fields), scope, warn)
    case 'graphql':
      return readGraphql(content, scope, warn)
  }
}

function languageOf(body: unknown): string {
  return written(member(member(member(body, 'options'), 'raw'), 'language'))
}

/** Whether the body is a form, with fields or without. */
export function isForm(body: unknown): boolean {
  return modeOf(body) === 'urlencoded' && !member(body, 'disabled')
}

/** Whether Postman takes a body for JSON, whose comments it strips, and whose type it sets before it signs the request. */
export function isJsonBody(body: unknown, fields: readonly RequestField[]): boolean {
  const language = languageOf(body)
  return modeOf(body) === 'raw' && (language === 'json' || (language === '' && isJsonByHeader(fields)))
}

function ownContentType(fields: readonly RequestField[]): string {
  const field = fieldNamed(fields, 'content-type')
  return field === undefined ? '' : plain(field.value)
}

const JSON_TYPE = /^application\/(\S+\+)?json/

/**
 * Whether Postman strips comments where the editor's language is not known: by the item's Content-Type, and it
 * looks at a disabled one, too, where that is the only one.
 */
function isJsonByHeader(fields: readonly RequestField[]): boolean {
  const types = fields.filter((field) => plain(field.name).toLowerCase() === 'content-type')
  if (types.length === 0) return false
  const type = types.length === 1 ? types[0] : types.find((field) => !field.isDisabled)
  return type === undefined || JSON_TYPE.test(plain(type.value))
}
