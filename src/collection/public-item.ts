import type { PublicItem } from '../ir/request.ts'
import { isPublic, isSent } from '../ir/credential.ts'
import { isDisabled, isRaw, list, member, string, type Raw } from './raw.ts'

/** An item as pages may hold it: {@link PublicItem}. What nothing has to be left out of is the same object. */
export function publicItem(item: unknown): PublicItem {
  const whole = isRaw(item)
    ? withRequest(withParts(item, { response: each(asResponse), variable: each(asVariable) }))
    : item
  return { whole, documented: isRaw(whole) ? documented(whole) : whole }
}

/** No page of tables and samples shows a script, what a saved response was the answer to, or the cookies that a client had. */
function documented(item: Raw): unknown {
  return withParts(without(item, 'event'), {
    response: each((response) => (isRaw(response) ? without(response, 'originalRequest', 'cookie') : response)),
  })
}

type Change = (value: unknown) => unknown

function withRequest(item: Raw): unknown {
  return withParts(item, { request: (request) => (isRaw(request) ? asRequest(request, isSwitchedOff) : request) })
}

/** Fields that are not sent. */
const isSwitchedOff = (field: Raw): boolean => isDisabled(field)
/** Of the request that an example was the answer to no sample is sent. */
const isOfOther = (): boolean => true

function asRequest(request: Raw, isHidden: (field: Raw) => boolean): Raw {
  const fields = each((field) => (isRaw(field) && isHidden(field) ? asHidden(field) : field))
  const isOther = isHidden === isOfOther
  const url = (value: unknown): unknown => {
    if (typeof value === 'string') return isOther ? asHiddenQuery(value) : value
    if (!isRaw(value)) return value
    const off = list(value, 'query').filter((field) => isRaw(field) && isHidden(field))
    const isOff = (name: string, text: string): boolean =>
      isOther || off.some((field) => member(field, 'key') === name && string(member(field, 'value')) === text)
    return withParts(value, {
      query: fields,
      variable: fields,
      raw: (raw) => (typeof raw === 'string' ? asHiddenQuery(raw, isOff) : raw),
    })
  }
  const header = (value: unknown): unknown =>
    typeof value === 'string' && isOther ? asHiddenHeader(value) : fields(value)
  return withParts(request, { header, url, auth: (auth) => asAuth(auth, isOther), body: asBody(fields) })
}

/** The mode in use alone, and of it nothing where the whole body is switched off. */
function asBody(fields: Change): Change {
  return (body) => {
    if (!isRaw(body)) return body
    const mode = string(member(body, 'mode'))
    const others = MODES.filter((name) => name !== mode || isDisabled(body))
    return withParts(without(body, ...others), { urlencoded: fields, formdata: fields })
  }
}

const MODES = ['raw', 'urlencoded', 'formdata', 'file', 'graphql']

/** The method in use alone, and of it what samples hold. */
function asAuth(auth: unknown, isHidden: boolean): unknown {
  if (!isRaw(auth)) return auth
  const type = string(member(auth, 'type'))
  const kept = without(auth, ...Object.keys(auth).filter((name) => name !== 'type' && name !== type))
  const isKept = (name: string): boolean => !isHidden && isSent(type, name)
  return withParts(kept, {
    [type]: (parameters) => {
      if (Array.isArray(parameters))
        return each((entry) => {
          if (!isRaw(entry)) return entry
          return isKept(string(member(entry, 'key'))) && !isDisabled(entry) ? entry : asHidden(entry)
        })(parameters)
      if (!isRaw(parameters)) return parameters
      const names = Object.keys(parameters).filter((name) => !isKept(name))
      return withParts(parameters, Object.fromEntries(names.map((name) => [name, hiddenAs(name)])))
    },
  })
}

function asResponse(response: unknown): unknown {
  if (!isRaw(response)) return response
  return withParts(response, {
    originalRequest: (request) =>
      isRaw(request) ? asRequest(request, isOfOther) : typeof request === 'string' ? asHiddenQuery(request) : request,
    cookie: each((cookie) => (isRaw(cookie) ? withParts(cookie, { value: hiddenAs('cookie') }) : cookie)),
  })
}

function asVariable(variable: unknown): unknown {
  if (!isRaw(variable)) return variable
  return member(variable, 'type') === 'secret' ? withParts(variable, { value: hiddenAs('secret') }) : variable
}

function asHidden(field: Raw): Raw {
  return withParts(field, { value: hiddenAs(string(member(field, 'key'))) })
}

function hiddenAs(name: string): Change {
  return (value) => (isPublic(name, string(value)) ? value : '')
}

function asHiddenQuery(url: string, isHidden: (name: string, value: string) => boolean = () => true): string {
  // The pattern takes all of a pair, with `=` or without, so that no character is looked at twice.
  return url.replace(/[?&][^&#]*/g, (pair) => {
    const equals = pair.indexOf('=')
    if (equals === -1) return pair
    const [name, value] = [pair.slice(1, equals), pair.slice(equals + 1)]
    return isPublic(name, value) || !isHidden(name, value) ? pair : pair.slice(0, equals + 1)
  })
}

function asHiddenHeader(fields: string): string {
  return fields.replace(/^([^:\r\n\u2028\u2029]+):[ \t]*(.*)$/gm, (field: string, name: string, value: string) =>
    isPublic(name, value) ? field : `${name}: `,
  )
}

function each(change: Change): Change {
  return (value) => {
    if (!Array.isArray(value)) return value
    const changed = value.map(change)
    return changed.every((entry, index) => entry === value[index]) ? value : changed
  }
}

/** Members changed where they are there; the same object where none is another. */
function withParts(value: Raw, changes: Readonly<Record<string, Change>>): Raw {
  const changed = Object.entries(changes).flatMap(([name, change]): [string, unknown][] => {
    if (!Object.hasOwn(value, name)) return []
    const part = change(value[name])
    return part === value[name] ? [] : [[name, part]]
  })
  if (changed.length === 0) return value
  const parts = new Map(changed)
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, parts.has(name) ? parts.get(name) : part]),
  )
}

function without(value: Raw, ...names: readonly string[]): Raw {
  if (!names.some((name) => Object.hasOwn(value, name))) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}
