import type { Language } from './language.ts'

/** An HTTP/1.1 message (RFC 9112): no literals, no variables; text stands as it is. */
export const http: Language = {
  id: 'http',
  title: 'HTTP',
  extension: 'http',
  highlight: 'http',
  indent: '',
  line: (value) => value,
  splice: (pieces) => pieces.map((piece) => ('literal' in piece ? piece.literal : piece.code)).join(''),
  comment: (line) => line,
  reserved: new Set(),
  identifier: (words) => words.join('_'),
}
