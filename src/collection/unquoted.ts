import type { Warn } from './body-read.ts'
import { isDisabled, isRaw, list, member, string } from './raw.ts'

/**
 * Warns of values that are no strings where Postman's engine sends something else than their author meant: files that people or programs
 * write hold `"value": 5`, which the engine leaves out of a URL, and null, which it writes as a word into a header field.
 */
export function warnOfUnquoted(request: unknown, warn: Warn): void {
  const [url, body] = [member(request, 'url'), member(request, 'body')]
  const left = (value: unknown, place: string): void => {
    warn('value-unquoted', `${JSON.stringify(value)} is no string, so that Postman's engine leaves it out.`, place)
  }
  const judge = (kind: string, entry: unknown): void => {
    const value = member(entry, 'value')
    if (isScalar(value) && !isDisabled(entry))
      left(value, `${kind} "${string(member(entry, 'key')) || string(member(entry, 'id'))}"`)
  }
  for (const entry of list(url, 'variable')) judge('path variable', entry)
  for (const entry of list(url, 'query')) judge('query parameter', entry)
  for (const entry of list(request, 'header')) {
    if (isRaw(entry) && member(entry, 'value') === null && !isDisabled(entry))
      warn(
        'value-unquoted',
        'Postman\'s engine sends null as a word: "null".',
        `header "${string(member(entry, 'key'))}"`,
      )
  }
  const content = member(body, 'raw')
  if (isScalar(content) && member(body, 'mode') === 'raw') left(content, 'body')
  for (const entry of member(body, 'mode') === 'formdata' ? list(body, 'formdata') : []) {
    const value = member(entry, 'value')
    if ((value === 0 || value === false) && !isDisabled(entry))
      left(value, `form field "${string(member(entry, 'key'))}"`)
  }
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}
