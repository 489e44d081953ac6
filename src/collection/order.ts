import { isRaw, list, member, type Raw } from './raw.ts'

/**
 * A collection of format 1 in which each request stands in the order of its folder or of the collection. Old exports
 * have no order, and programs forget requests in it; the converter would leave them out without a word.
 */
export function withAllInOrder(collection: unknown): unknown {
  if (!isRaw(collection)) return collection
  const folders = list(collection, 'folders').filter(isRaw)
  const ordered = new Set([collection, ...folders].flatMap((holder) => list(holder, 'order')))
  const left = list(collection, 'requests').filter((request) => isRaw(request) && !ordered.has(member(request, 'id')))
  if (left.length === 0) return collection
  const ids = new Set(folders.map((folder) => member(folder, 'id')))
  const isIn = (holder: Raw) => (request: unknown) =>
    holder === collection ? !ids.has(folderOf(request)) : folderOf(request) === member(holder, 'id')
  const completed = (holder: Raw): Raw => ({
    ...holder,
    order: [...list(holder, 'order'), ...left.filter(isIn(holder)).map((request) => member(request, 'id'))],
  })
  return { ...completed(collection), folders: folders.map(completed) }
}

function folderOf(request: unknown): unknown {
  return member(request, 'folder')
}
