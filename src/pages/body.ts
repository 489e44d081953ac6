import type { Part } from '../ir/body.ts'
import type { Request } from '../ir/request.ts'
import { plain } from '../ir/text.ts'
import { field, type Field, type PageBody } from './model.ts'

const EMPTY: PageBody = {
  kind: 'none',
  mode: '',
  mediaType: '',
  language: '',
  source: '',
  variables: '',
  operationName: '',
  fields: [],
  file: '',
}

/** The body as a page shows it. */
export function bodyOf({ body, headers }: Request): PageBody {
  const type = headers.find((header) => plain(header.name).toLowerCase() === 'content-type')
  const shown: PageBody = { ...EMPTY, kind: body.kind, mediaType: type === undefined ? '' : plain(type.value) }
  switch (body.kind) {
    case 'none':
      return EMPTY
    case 'json':
      return { ...shown, mode: 'raw', language: 'json', source: plain(body.source) }
    case 'text':
      return { ...shown, mode: 'raw', language: body.language, source: plain(body.source) }
    case 'urlencoded':
      return {
        ...shown,
        mode: 'urlencoded',
        mediaType: shown.mediaType || 'application/x-www-form-urlencoded',
        fields: body.fields.map(({ name, value, description }) =>
          field(plain(name), plain(value), description, 'text'),
        ),
      }
    case 'multipart':
      return {
        ...shown,
        mode: 'form-data',
        mediaType: shown.mediaType || 'multipart/form-data',
        fields: body.parts.map(fieldOf),
      }
    case 'file':
      return { ...shown, mode: 'binary', file: plain(body.path) }
    case 'graphql':
      return {
        ...shown,
        mode: 'GraphQL',
        language: 'graphql',
        source: plain(body.query),
        variables: plain(body.variables),
        operationName: plain(body.operationName),
      }
  }
}

function fieldOf(part: Part): Field {
  const { name, description } = part
  return part.kind === 'file'
    ? field(plain(name), plain(part.path), description, part.hasOwnType ? `file (${plain(part.contentType)})` : 'file')
    : field(
        plain(name),
        plain(part.value),
        description,
        part.contentType.length === 0 ? 'text' : `text (${plain(part.contentType)})`,
      )
}
