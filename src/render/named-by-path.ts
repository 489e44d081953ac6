import type { FilePart } from '../ir/body.ts'
import { plain } from '../ir/text.ts'

/** Whether a client that names a file after the end of its path gives it the name that it is to have (RFC 7578, 4.2). */
export function isNamedByPath({ path, fileName }: FilePart): boolean {
  return plain(path).split('/').at(-1) === plain(fileName)
}
