/** Modules of the standard library that samples use. */
const STANDARD = new Set([
  'base64',
  'datetime',
  'http',
  'json',
  'os',
  'pathlib',
  'random',
  'sys',
  'time',
  'urllib',
  'uuid',
])

/**
 * The import section as isort's profile for Black has it: the standard library, then the others; in each `import x` before `from x import y`, and
 * the names of one module on one line.
 * @param needed statements, `import os` or `from urllib.parse import quote`
 */
export function groupImports(needed: readonly string[]): string {
  const names = new Map<string, string[]>()
  for (const statement of needed) {
    const [, module = '', name] = /^(?:from|import) (\S+)(?: import (.+))?$/.exec(statement) ?? []
    const key = name === undefined ? `import ${module}` : `from ${module}`
    names.set(key, [...(names.get(key) ?? []), ...(name === undefined ? [] : [name])])
  }
  const statements = [...names]
    .toSorted(([left], [right]) => compare(rank(left), rank(right)))
    .map(([key, list]) => ({
      key,
      code: list.length === 0 ? key : `${key} import ${list.toSorted(byKind).join(', ')}`,
    }))
  const groups = [true, false].map((own) =>
    statements.filter(({ key }) => isStandard(key) === own).map(({ code }) => code),
  )
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.join('\n'))
    .join('\n\n')
}

function rank(key: string): string {
  return `${key.startsWith('import') ? 0 : 1}${key.slice(key.indexOf(' ') + 1).toLowerCase()}`
}

function isStandard(key: string): boolean {
  return STANDARD.has(key.slice(key.indexOf(' ') + 1).split('.')[0] as string)
}

/** isort's `order_by_type`: constants, classes, functions. */
function byKind(left: string, right: string): number {
  const kind = (name: string): number => (/^[A-Z][A-Z\d_]+$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2)
  return kind(left) - kind(right) || compare(left, right)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
