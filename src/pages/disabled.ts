import type { Disabled, DisabledField } from '../ir/disabled.ts'
import { isPublic } from '../ir/credential.ts'
import { plain } from '../ir/text.ts'
import { field, type DisabledFields, type Field } from './model.ts'

/** What is switched off, as pages show it: without the values of credentials. */
export function disabledOf({ query, headers, body }: Disabled): DisabledFields {
  return {
    query: query.map((each) => fieldOf(each)),
    headers: headers.map((each) => fieldOf(each)),
    body: body.map((each) => fieldOf(each, typeOf(each))),
  }
}

function fieldOf({ name, value, description }: DisabledField, type = ''): Field {
  const shown = isPublic(plain(name), plain(value)) ? plain(value) : ''
  return field(plain(name), shown, description, type, 'disabled')
}

function typeOf({ isFile, contentType }: DisabledField): string {
  const type = isFile ? 'file' : 'text'
  return contentType.length === 0 ? type : `${type} (${plain(contentType)})`
}
