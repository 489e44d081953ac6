import type { Auth } from '../ir/auth.ts'
import type { Body } from '../ir/body.ts'
import type { Disabled } from '../ir/disabled.ts'
import type { Example } from '../ir/example.ts'
import type { Header } from '../ir/header.ts'
import type { Behavior, PublicItem, Request } from '../ir/request.ts'
import { plain, type Text } from '../ir/text.ts'
import type { Url } from '../ir/url.ts'
import type { Warning } from '../ir/warning.ts'
import { authorize } from './auth.ts'
import { withCredentials } from './credentials.ts'
import { readProfile } from './behavior.ts'
import { isForm, isJsonBody, readBody } from './body.ts'
import { FORM_TYPE, NO_BODY, type BodyRead } from './body-read.ts'
import { withoutFraming } from './framing.ts'
import { readDescription } from './description.ts'
import { PolysnipError } from '../error.ts'
import { readDisabled } from './disabled.ts'
import { readExamples, redirectStatusOf } from './examples.ts'
import { deepFreeze, oneIfEmpty } from './freeze.ts'
import { fieldNamed, fieldsSent, implied, isNamed, readFields, type RequestField } from './headers.ts'
import { inherited } from './inherited.ts'
import { warnOfMisplaced } from './misplaced.ts'
import { idOf, methodOf, requestOf } from './items.ts'
import { publicItem } from './public-item.ts'
import { warnOfRefusals } from './refusals.ts'
import { isDisabled, isRaw, member } from './raw.ts'
import type { Scope } from './scope.ts'
import { warnOfUnquoted } from './unquoted.ts'
import { AS_TYPED, ENCODED, finishUrl, hasUnsendable, isDecodable, resolveUrl, SIGNED } from './url.ts'
import { pathOf, type Entry } from './walk.ts'

/**
 * One item as Postman would send it, frozen.
 *
 * @throws {PolysnipError} `variable-cycle` where it uses variables that lead back to themselves
 */
export function readRequest(entry: Entry, scope: Scope): Request {
  try {
    return read(entry, scope)
  } catch (error) {
    if (error instanceof PolysnipError)
      throw new PolysnipError(error.code, error.problem, { ...error.place, item: entry.location })
    throw error
  }
}

function read(entry: Entry, scope: Scope): Request {
  const { raw, name, location } = entry
  const warnings: Warning[] = []
  const warn = (kind: string, message: string, place = ''): void => {
    warnings.push({ kind, message, place: place === '' ? location : `${location}: ${place}` })
  }
  const request = requestOf(entry)
  const method = scope.resolve(methodOf(member(request, 'method')))
  const { behavior, keepsBody, keepsUrl } = readProfile(entry)
  const url = resolveUrl(member(request, 'url'), scope)
  const fields = readFields(member(request, 'header'), scope)
  const rawBody = member(request, 'body')
  // A method that is empty is none without a body, though it goes out as GET.
  const isUnnamed = member(request, 'method') === ''
  const ownBody = readBody({ body: rawBody, method, keepsBody: keepsBody || isUnnamed, fields, scope, warn })
  const isTypeOff = behavior.disabledSystemHeaders.includes('content-type')

  // The order of Postman's own steps: a JSON body's type, auth, the type of any other body, the URL's
  // credentials, a file's type.
  const early = isJsonBody(rawBody, fields) ? typed(fields, ownBody, isTypeOff) : fields
  const auth = inherited(request, entry.parent)
  const signed = authorize(auth, early, url, scope, { method, isForm: isForm(rawBody) })
  // A form without fields is no body, but goes out as one where the authorization puts its own into it.
  const hasOnlyAuth = ownBody.body.kind === 'none' && signed.auth.kind === 'oauth1' && signed.auth.in === 'body'
  const body = hasOnlyAuth ? FORM_OF_AUTH : ownBody
  const isFile = body.body.kind === 'file'
  const authorized = withCredentials(
    isFile ? signed : { ...signed, fields: typed(signed.fields, body, isTypeOff) },
    url,
  )
  const fieldsOfAll = fieldsSent(isFile ? typed(authorized.fields, body, isTypeOff) : authorized.fields, scope)
  const isLengthOff = behavior.disabledSystemHeaders.includes('content-length')
  const sent = withoutFraming(fieldsOfAll, body.body, isLengthOff, warn)
  // The boundary of multipart is the sender's affair; Postman's engine takes the one that is given.
  const headers = body.body.kind === 'multipart' ? sent.filter((header) => !saysBoundary(header)) : sent

  const typeOfForm =
    body.body.kind === 'multipart' ? headers.find((header) => isNamed(header, 'content-type')) : undefined
  if (typeOfForm !== undefined) {
    const problem = 'The form goes out with a type that says no boundary of its parts; few servers can read it.'
    warn('header-type-of-form', problem, `header "${plain(typeOfForm.name)}"`)
  }

  const encoding = keepsUrl
    ? AS_TYPED
    : authorized.auth.kind === 'oauth1' && authorized.pieces.every(isDecodable)
      ? SIGNED
      : ENCODED
  const finished = finishUrl(url, authorized.pieces, encoding, scope)
  if (keepsUrl && hasUnsendable(url, authorized.pieces))
    warn(
      'url-unencoded',
      'Postman can not send blanks and characters beyond ASCII as they are: they are encoded.',
      'URL',
    )
  warnOfUnquoted(request, auth, warn)
  warnOfMisplaced(raw, request, warn)
  const proxy = member(request, 'proxy')
  if (isRaw(proxy) && !isDisabled(proxy))
    warn('proxy', 'Postman sends this request through a proxy; the snippet does not.', 'proxy')
  warnOfRefusals({ method, url: url.ranges === undefined ? undefined : finished, headers }, warn)

  return new ReadRequest(raw, scope, {
    id: idOf(entry),
    name,
    path: oneIfEmpty(pathOf(entry)),
    location,
    description: readDescription(member(request, 'description') ?? member(raw, 'description')),
    method,
    url: finished,
    headers: oneIfEmpty(headers),
    body: body.body,
    auth: authorized.auth,
    behavior,
    redirectStatus: redirectStatusOf(raw),
    warnings: oneIfEmpty(warnings),
  })
}

const FORM_OF_AUTH: BodyRead = { ...NO_BODY, ...FORM_TYPE }

/**
 * Frozen. Saved responses are the bulk of many collections, and few ask for them or for what is switched off: they are read when they are asked for, by getters that are
 * properties of the object's own, so that a copy (`{ ...request }`) has what they give, and the same functions for all, so that all requests
 * share one shape.
 */
class ReadRequest implements Request {
  readonly #raw: unknown
  readonly #scope: Scope
  #disabled: Disabled | undefined
  #examples: readonly Example[] | undefined
  declare readonly examples: readonly Example[]
  declare readonly disabled: Disabled
  declare readonly item: unknown
  declare readonly publicItem: PublicItem
  readonly id: string
  readonly name: string
  readonly path: readonly string[]
  readonly location: string
  readonly description: string
  readonly method: string
  readonly url: Url
  readonly headers: readonly Header[]
  readonly body: Body
  readonly auth: Auth
  readonly behavior: Behavior
  readonly redirectStatus: number
  readonly warnings: readonly Warning[]

  constructor(raw: unknown, scope: Scope, known: Omit<Request, 'examples' | 'disabled' | 'item' | 'publicItem'>) {
    deepFreeze(known)
    this.#raw = raw
    this.#scope = scope
    this.id = known.id
    this.name = known.name
    this.path = known.path
    this.location = known.location
    this.description = known.description
    this.method = known.method
    this.url = known.url
    this.headers = known.headers
    this.body = known.body
    this.auth = known.auth
    this.behavior = known.behavior
    this.redirectStatus = known.redirectStatus
    this.warnings = known.warnings
    // One by one, which engines do twice as fast as all in one call.
    for (const [name, getter] of ReadRequest.#getters) Object.defineProperty(this, name, getter)
    Object.freeze(this)
  }

  static readonly #getters = Object.entries({
    examples: {
      enumerable: true,
      get(this: ReadRequest): readonly Example[] {
        return (this.#examples ??= deepFreeze(readExamples(this.#raw)))
      },
    },
    disabled: {
      enumerable: true,
      get(this: ReadRequest): Disabled {
        return (this.#disabled ??= deepFreeze(readDisabled(member(this.#raw, 'request'), this.#scope)))
      },
    },
    item: {
      enumerable: true,
      get(this: ReadRequest): unknown {
        return deepFreeze(this.#raw)
      },
    },
    publicItem: {
      enumerable: true,
      get(this: ReadRequest): PublicItem {
        return deepFreeze(publicItem(this.#raw))
      },
    },
  })
}

function typed(
  fields: readonly RequestField[],
  { body, contentType, overrules }: BodyRead,
  isOff: boolean,
): readonly RequestField[] {
  if (fieldNamed(fields, 'content-type') === undefined)
    return isOff || contentType.length === 0 ? fields : [...fields, implied('body', 'Content-Type', contentType)]
  if (!overrules || (isOff && !isEmpty(fields))) return fields
  // The boundary of multipart is the sender's affair.
  if (body.kind === 'multipart') return fields.filter((field) => !isNamed(field, 'content-type'))
  return overruled(fields, contentType)
}

function saysBoundary(header: Header): boolean {
  return isNamed(header, 'content-type') && /^multipart\/form-data *;.*\bboundary=/is.test(plain(header.value))
}

/** To Postman's engine an empty type is none, even where its own is switched off. */
function isEmpty(fields: readonly RequestField[]): boolean {
  const own = fields.filter((field) => !field.isDisabled && isNamed(field, 'content-type'))
  return own.length === 1 && own[0]?.value.length === 0
}

/** A form has the type of a form: the first spelling of the field is changed where the last says something else. */
function overruled(fields: readonly RequestField[], contentType: Text): readonly RequestField[] {
  const own = fields.filter((field) => !field.isDisabled && isNamed(field, 'content-type'))
  const spellings = [...new Set(own.map((field) => plain(field.name)))]
  const last = own.filter((field) => plain(field.name) === spellings.at(-1))
  if (
    last
      .map((field) => plain(field.value))
      .join(',')
      .startsWith(plain(contentType))
  )
    return fields
  const changed = own.filter((field) => plain(field.name) === spellings[0])
  return fields.flatMap((field) => {
    if (!changed.includes(field)) return [field]
    return field === changed[0] ? [{ ...field, value: contentType, origin: 'body' as const }] : []
  })
}
