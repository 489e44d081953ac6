import type { Disabled, DisabledField } from '../ir/disabled.ts'
import { plain } from '../ir/text.ts'
import { field, type DisabledFields, type Field } from './model.ts'

/**
 * What is switched off, as pages show it. Values of what is called as credentials are left out, unless they are holes: who switches a token
 * off does not mean to publish it.
 */
export function disabledOf({ query, headers, body }: Disabled): DisabledFields {
  return {
    query: query.map((each) => fieldOf(each)),
    headers: headers.map((each) => fieldOf(each)),
    body: body.map((each) => fieldOf(each, typeOf(each))),
  }
}

function fieldOf({ name, value, description }: DisabledField, type = ''): Field {
  const isPublic = !CREDENTIAL.test(plain(name)) || value.some((part) => typeof part !== 'string')
  return field(plain(name), isPublic ? plain(value) : '', description, type, 'disabled')
}

const CREDENTIAL = /auth(?!or(?!iz|is))|cookie|token|secret|passw|session|credential|signature|key$/i

function typeOf({ isFile, contentType }: DisabledField): string {
  const type = isFile ? 'file' : 'text'
  return contentType.length === 0 ? type : `${type} (${plain(contentType)})`
}
