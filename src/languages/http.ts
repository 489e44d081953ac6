import type { Language } from './language.ts'

// RFC 9110, 5.5: a recipient would replace each of these by a blank. In the header section a line break would begin a field.
// eslint-disable-next-line no-control-regex
const notInLine = /[\0\r\n]/g

/**
 * An HTTP/1.1 message (https://www.rfc-editor.org/rfc/rfc9112.html): no literals, no variables; text stands as it is. A line (of the header section) holds
 * no line break; a block (content) is verbatim.
 */
export const http: Language = {
  id: 'http',
  title: 'HTTP',
  extension: 'http',
  highlight: 'http',
  indent: '',
  line: (value) => value.replace(notInLine, ' '),
  block: (value) => value,
  splice: (pieces) => pieces.map((piece) => ('literal' in piece ? piece.literal : piece.code)).join(''),
  comment: (line) => line,
  reserved: new Set(),
  identifier: (words) => words.join('_'),
}
