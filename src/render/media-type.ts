import { filled, type Text } from '../ir/text.ts'

/** Stands for what a hole may hold: a token, or a whole type. */
const HOLE = '\uFFFC'
const TOKEN = String.raw`[\w!#$%&'*+.^\x60|~{}${HOLE}-]+`
const MEDIA_TYPE = new RegExp(String.raw`^(?:${HOLE}|${TOKEN}/${TOKEN})(?:;[ \t]*(?:${TOKEN}=(?:${TOKEN}|"[^"]*"))?)*$`)

/** Whether it is a media type (RFC 9110, 8.3.1), as strict libraries want it: no list, no blank before a semicolon. */
export function isMediaType(type: Text): boolean {
  return MEDIA_TYPE.test(filled(type, HOLE))
}
