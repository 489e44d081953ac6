/** Freezes data and all that it holds; with a stack of its own, because JSON may be nested deeper than JavaScript's is. */
export function deepFreeze<T>(value: T): T {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const top = open.pop()
    if (typeof top !== 'object' || top === null || Object.isFrozen(top)) continue
    if (Array.isArray(top)) {
      for (let index = 0; index < top.length; index++) if (typeof top[index] === 'object') open.push(top[index])
    } else {
      for (const key in top) {
        const inner = (top as Record<string, unknown>)[key]
        if (typeof inner === 'object') open.push(inner)
      }
    }
    Object.freeze(top)
  }
  return value
}

/** The list; of empty ones there is one for all. */
export function oneIfEmpty<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list
}
const NONE: readonly never[] = Object.freeze([])

/** A copy of parsed JSON that nobody else holds. */
export function copyOf(value: unknown): unknown {
  const holder: { root: unknown } = { root: value }
  const open: { readonly target: object; readonly key: string | number; readonly source: unknown }[] = [
    { target: holder, key: 'root', source: value },
  ]
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { target, key, source } = top
    const isNode = typeof source === 'object' && source !== null
    const copy: unknown = isNode ? (Array.isArray(source) ? [] : {}) : source
    // Not by assignment: the key may be `__proto__`.
    Object.defineProperty(target, key, { value: copy, writable: true, enumerable: true, configurable: true })
    if (isNode) {
      const entries = Object.entries(source)
      for (const [name, inner] of entries.reverse()) open.push({ target: copy as object, key: name, source: inner })
    }
  }
  return holder.root
}
