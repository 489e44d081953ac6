import { fromBase64, pictureIn } from '../../pages/binary.ts'
import type { PageExample } from '../../pages/model.ts'
import type { OutFile } from '../format.ts'
import { fileOf, type Place } from '../node.ts'

/**
 * The bodies of saved responses that are pictures, as files beside the page: its policy lets in the site's own files and no `data:`. Pages have no dot in their names, so that
 * no other file is called so.
 */
export function picturesOf(page: Place, examples: readonly PageExample[]): ReadonlyMap<number, OutFile> {
  const files = new Map<number, OutFile>()
  for (const [index, { body }] of examples.entries()) {
    if (body.kind !== 'binary' || body.source === '') continue
    const content = fromBase64(body.source)
    const kind = content === undefined ? undefined : pictureIn(content)
    if (content !== undefined && kind !== undefined)
      files.set(index, { path: fileOf(page, `response-${index + 1}.${kind}`), content })
  }
  return files
}
