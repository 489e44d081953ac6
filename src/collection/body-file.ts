import { NO_BODY, type BodyRead, type Warn } from './body-read.ts'
import { endsInHole, UNKNOWN_TYPE } from './body-multipart.ts'
import { IN_CLOUD, readFilePath } from './file-path.ts'
import { typeOfFile } from './media-type.ts'
import { isRaw, member, onlyString } from './raw.ts'
import type { Scope } from './scope.ts'

/**
 * One file, as a path or as an object with `src`.
 * @param ownType the item's own Content-Type
 */
export function readFile(content: unknown, ownType: string, scope: Scope, warn: Warn): BodyRead {
  const source = onlyString(isRaw(content) ? member(content, 'src') : content)
  if (source === '') {
    warn('file-missing', 'The body names no file, so none is sent.', 'body')
    return NO_BODY
  }
  const file = readFilePath(source)
  if (file.isInCloud) warn('file-missing', IN_CLOUD, 'body')
  const path = scope.text(file.path)
  if (ownType === '' && endsInHole(path)) warn('body-file-type', UNKNOWN_TYPE, 'body')
  return {
    body: { kind: 'file', path },
    contentType: [typeOfFile(path) ?? 'application/octet-stream'],
    overrules: false,
  }
}
