/** What functions belong to, by the path of their source; the first that matches. */
const PARTS = [
  ['highlighting', /@shikijs|oniguruma|^wasm:|src\/site\/html\/highlight/],
  ['Markdown in descriptions', /src\/pages\/prose|src\/site\/html\/prose|mdast|micromark|hast|unist|parse5/],
  ['snippets', /src\/(?:render|languages|families|targets)\//],
  ['reading the collection', /src\/collection\//],
  ['writing files and comparing with the last build', /src\/write\/|src\/build\/(?:keys|manifest|finish|report)/],
  ['pages', /src\/(?:pages|site)\//],
  ['start: loading the program', /tsx|esbuild|typescript|node:internal\/modules|commander|src\/cli/],
]

/**
 * How much of the time each part takes: what a function calls of nobody's belongs to it.
 * @param profiles as `node --cpu-prof` writes them
 * @returns parts and shares from 0 to 1, the largest first
 */
export function shares(profiles) {
  const times = new Map()
  let all = 0
  for (const { nodes, samples, timeDeltas } of profiles) {
    const byId = new Map(nodes.map((node) => [node.id, node]))
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
    const partOf = (id) => {
      for (let at = id; at !== undefined; at = parents.get(at)) {
        const { functionName, url } = byId.get(at).callFrame
        if (functionName === '(idle)') return undefined
        if (functionName === '(garbage collector)') return 'collecting garbage'
        const found = PARTS.find(([, pattern]) => pattern.test(url))
        if (found !== undefined) return found[0]
      }
      return 'other'
    }
    const known = new Map(nodes.map(({ id }) => [id, partOf(id)]))
    for (const [index, id] of samples.entries()) {
      const part = known.get(id)
      if (part === undefined) continue
      all += timeDeltas[index]
      times.set(part, (times.get(part) ?? 0) + timeDeltas[index])
    }
  }
  return [...times].map(([part, time]) => [part, time / all]).toSorted(([, left], [, right]) => right - left)
}
