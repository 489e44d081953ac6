/** More names would make no sentence. */
const MOST_NAMES = 20

/**
 * Each name that leads back to itself, with the chain: `a → b → a`.
 *
 * @param usesOf the names that a name leads to; those that it does not know lead nowhere
 */
export function findCycles(
  names: Iterable<string>,
  usesOf: (name: string) => Iterable<string>,
): ReadonlyMap<string, string> {
  const cycles = new Map<string, string>()
  for (const group of findGroups(names, usesOf)) {
    const chain = chainOf(group, usesOf)
    if (chain !== undefined) for (const name of group) cycles.set(name, chain)
  }
  return cycles
}

/**
 * Names that lead to one another (Tarjan's strongly connected components), in time that grows with the uses alone. The
 * stack is our own: chains may be longer than JavaScript's.
 */
function findGroups(
  names: Iterable<string>,
  usesOf: (name: string) => Iterable<string>,
): readonly ReadonlySet<string>[] {
  const groups: ReadonlySet<string>[] = []
  const order = new Map<string, number>()
  const waiting: string[] = []
  const isWaiting = new Set<string>()
  const path: { readonly name: string; readonly uses: Iterator<string>; lowest: number }[] = []
  const enter = (name: string): void => {
    path.push({ name, uses: usesOf(name)[Symbol.iterator](), lowest: order.size })
    order.set(name, order.size)
    waiting.push(name)
    isWaiting.add(name)
  }
  for (const start of names) {
    if (!order.has(start)) enter(start)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.uses.next()
      if (next.done !== true) {
        if (!order.has(next.value)) enter(next.value)
        else if (isWaiting.has(next.value)) top.lowest = Math.min(top.lowest, order.get(next.value) ?? 0)
        continue
      }
      path.pop()
      const below = path.at(-1)
      if (below !== undefined) below.lowest = Math.min(below.lowest, top.lowest)
      if (top.lowest !== order.get(top.name)) continue
      const group = new Set(waiting.splice(waiting.lastIndexOf(top.name)))
      for (const name of group) isWaiting.delete(name)
      groups.push(group)
    }
  }
  return groups
}

/** One way around; `undefined` where a name stands alone. */
function chainOf(group: ReadonlySet<string>, usesOf: (name: string) => Iterable<string>): string | undefined {
  const way = new Set<string>()
  let at = [...group][0]
  while (at !== undefined && !way.has(at)) {
    way.add(at)
    at = [...usesOf(at)].find((name) => group.has(name))
  }
  if (at === undefined) return undefined
  const all = [...way]
  const ring = all.slice(all.indexOf(at))
  return [...ring.slice(0, MOST_NAMES), ...(ring.length > MOST_NAMES ? ['…'] : []), at].join(' → ')
}
