import { field, type DisabledFields, type Field } from '../model.ts'
import { listOf, member, written } from './raw.ts'

/**
 * What an item holds switched off: Postman sends none of it, so that no request has it, but it is how authors write down what else there is.
 * Values of what is called as credentials are left out, unless they are holes: who switches a token off does not mean to publish it.
 *
 * @param item as the collection holds it; variables in it stay holes
 */
export function disabledOf(item: unknown): DisabledFields {
  const request = member(item, 'request')
  const body = member(request, 'body')
  const mode = member(body, 'mode')
  return {
    query: fieldsOf(member(member(request, 'url'), 'query')),
    headers: fieldsOf(member(request, 'header')),
    body: mode === 'urlencoded' || mode === 'formdata' ? fieldsOf(member(body, mode), typeOf) : [],
  }
}

function fieldsOf(entries: unknown, type: (entry: unknown) => string = () => ''): readonly Field[] {
  return listOf(entries)
    .filter((entry) => Boolean(member(entry, 'disabled')) && written(member(entry, 'key')) !== '')
    .map((entry) => {
      const [name, value] = [written(member(entry, 'key')), valueOf(entry)]
      return field(
        name,
        CREDENTIAL.test(name) && !value.includes('{{') ? '' : value,
        written(member(member(entry, 'description'), 'content') ?? member(entry, 'description')),
        type(entry),
        'disabled',
      )
    })
}

const CREDENTIAL = /auth(?!or(?!iz|is))|cookie|token|secret|passw|session|credential|signature|key$/i

function valueOf(entry: unknown): string {
  const source = member(entry, 'src')
  if (member(entry, 'type') === 'file') return (Array.isArray(source) ? source : [source]).map(written).join(', ')
  return written(member(entry, 'value'))
}

function typeOf(entry: unknown): string {
  const [type, own] = [member(entry, 'type') === 'file' ? 'file' : 'text', written(member(entry, 'contentType'))]
  return own === '' ? type : `${type} (${own})`
}
