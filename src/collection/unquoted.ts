import type { Warn } from './body-read.ts'
import { APPLIED } from './auth-parameters.ts'
import { isDisabled, isRaw, list, member, shown, string, written } from './raw.ts'
import { valueAs } from './value-as.ts'

/**
 * Warns of values that are no strings where Postman's engine sends something else than their author meant: files that people or programs
 * write hold `"value": 5`, which the engine leaves out of a URL, null, which it writes as a word into a header field, and objects, of which it
 * makes `[object Object]`.
 *
 * @param auth the auth that holds
 */
export function warnOfUnquoted(request: unknown, auth: unknown, warn: Warn): void {
  const [url, body] = [member(request, 'url'), member(request, 'body')]
  const left = (value: unknown, place: string): void => {
    warn('value-unquoted', `${shown(value)} is no string, so that Postman's engine leaves it out.`, place)
  }
  const made = (value: unknown, place: string): void => {
    warn('value-unquoted', `${shown(value)} is no string; Postman's engine sends "${written(value)}".`, place)
  }
  const judge = (kind: string, value: unknown, entry: unknown): void => {
    if ((isScalar(value) || isData(value)) && !isDisabled(entry)) left(value, `${kind} "${nameOf(entry)}"`)
  }
  for (const entry of list(url, 'variable')) judge('path variable', valueAs(entry), entry)
  for (const entry of list(url, 'query')) judge('query parameter', member(entry, 'value'), entry)
  for (const name of ['protocol', 'host', 'port', 'path']) {
    const part = member(url, name)
    if (typeof part !== 'object' || part === null) continue
    const parts = Array.isArray(part) || name === 'path' ? Object.values(part) : [part]
    for (const each of parts) if (isData(each)) made(each, `URL: ${name}`)
  }
  for (const entry of list(request, 'header')) {
    if (!isRaw(entry) || isDisabled(entry)) continue
    const value = member(entry, 'value')
    const place = `header "${nameOf(entry)}"`
    if (!member(entry, 'key') && string(member(entry, 'name')) !== '')
      warn('header-nameless', "The field has a name, but no key: Postman's engine leaves it out.", place)
    else if (value === null) warn('value-unquoted', 'Postman\'s engine sends null as a word: "null".', place)
    else if (isData(value) && !Array.isArray(value)) made(value, place)
    else if (isData(value)) warn('value-unquoted', LISTED, place)
  }
  const content = member(body, 'raw')
  if ((isScalar(content) || isEmptyData(content)) && member(body, 'mode') === 'raw') left(content, 'body')
  for (const entry of member(body, 'mode') === 'formdata' ? list(body, 'formdata') : []) {
    const value = member(entry, 'value')
    if ((value === 0 || value === false) && !isDisabled(entry)) left(value, `form field "${nameOf(entry)}"`)
  }
  for (const entry of member(body, 'mode') === 'urlencoded' ? list(body, 'urlencoded') : []) {
    const value = member(entry, 'value')
    if (!isData(value) || isDisabled(entry)) continue
    if (Array.isArray(value)) warn('value-unquoted', LISTED, `form field "${nameOf(entry)}"`)
    else left(value, `form field "${nameOf(entry)}"`)
  }
  const type = string(member(auth, 'type'))
  for (const entry of list(auth, type)) {
    if (APPLIED.get(type)?.includes(string(member(entry, 'key'))) !== true) continue
    const value = member(entry, 'value')
    const place = `auth ${type}: "${nameOf(entry)}"`
    if (isData(value)) made(value, place)
    else if (value !== valueAs(entry) && (value === undefined || value === null))
      warn('value-unquoted', `There is no value; Postman's engine sends "${String(value)}".`, place)
  }
}

const LISTED = "The value is a list: Postman's engine sends a field for each of its elements."

function nameOf(entry: unknown): string {
  return string(member(entry, 'key')) || string(member(entry, 'id')) || string(member(entry, 'name'))
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

function isData(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isEmptyData(value: unknown): boolean {
  return isData(value) && Object.keys(value as object).length === 0
}
