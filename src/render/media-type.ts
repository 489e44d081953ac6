import { plain, type Text } from '../ir/text.ts'

const TOKEN = String.raw`[\w!#$%&'*+.^\x60|~{}-]+`
const MEDIA_TYPE = new RegExp(String.raw`^${TOKEN}/${TOKEN}(?:;[ \t]*(?:${TOKEN}=(?:${TOKEN}|"[^"]*"))?)*$`)

/** Whether it is a media type (RFC 9110, 8.3.1), as strict libraries want it: no list, no blank before a semicolon. Holes count as tokens. */
export function isMediaType(type: Text): boolean {
  return MEDIA_TYPE.test(plain(type))
}
