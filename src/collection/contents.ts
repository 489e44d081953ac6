import type { Folder, RequestPlace } from '../ir/collection.ts'
import { readDescription } from './description.ts'
import { idOfHolder } from './items.ts'
import { member, string } from './raw.ts'
import type { Walked } from './walk.ts'

/** What lies where in a collection. Folders nest as deeply as they like. */
export function contentsOf({ root, folders, contents }: Walked): Folder {
  const read = new Map<unknown, Folder>()
  // A folder comes after the ones around it, so from the end all that it holds is known.
  for (const folder of [root, ...folders].reverse()) {
    const children = (contents.get(folder) ?? []).map((child): Folder | RequestPlace =>
      typeof child === 'number' ? Object.freeze({ kind: 'request', index: child }) : (read.get(child) as Folder),
    )
    const { raw, name, location } = folder
    const info = folder === root ? member(raw, 'info') : undefined
    read.set(
      folder,
      Object.freeze({
        kind: 'folder',
        id: idOfHolder(info) || idOfHolder(raw),
        name: folder === root ? string(member(info, 'name')) || string(member(raw, 'name')) : name,
        location,
        description: readDescription(member(info, 'description') ?? member(raw, 'description')),
        children: Object.freeze(children),
      }),
    )
  }
  return read.get(root) as Folder
}
