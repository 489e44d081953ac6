/**
 * JSON read without losing what `JSON.parse` loses: repeated members, and the digits of numbers. Written
 * separately from the reader that makes the IR, so that a fault in one is not repeated in the other.
 */
export type Exact =
  | { readonly kind: 'object'; readonly members: readonly (readonly [name: string, value: Exact])[] }
  | { readonly kind: 'array'; readonly items: readonly Exact[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'word'; readonly value: string }

/** Reads RFC 8259 JSON; null where the text is none. */
export function readExact(source: string): Exact | null {
  try {
    // Validates the grammar in one go, so that the reader below may trust it.
    JSON.parse(source)
  } catch {
    return null
  }
  const tokens = source.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gs)
  const next = (): string => tokens.next().value?.[0] ?? ''
  return build(next)
}

type Frame =
  | { readonly kind: 'object'; readonly members: (readonly [string, Exact])[]; name: string | null }
  | { readonly kind: 'array'; readonly items: Exact[] }

/** Without recursion: a collection may nest deeper than the stack. */
function build(next: () => string): Exact | null {
  const open: Frame[] = []
  for (let token = next(); token !== ''; token = next()) {
    if (token === ',' || token === ':') continue
    if (token === '{') open.push({ kind: 'object', members: [], name: null })
    else if (token === '[') open.push({ kind: 'array', items: [] })
    else {
      const frame = open.at(-1)
      if (frame?.kind === 'object' && frame.name === null && token !== '}') {
        frame.name = JSON.parse(token) as string
        continue
      }
      const value = token === '}' || token === ']' ? (open.pop() as Exact) : scalar(token)
      const around = open.at(-1)
      if (around === undefined) return value
      if (around.kind === 'array') around.items.push(value)
      else {
        around.members.push([around.name ?? '', value])
        around.name = null
      }
    }
  }
  return null
}

function scalar(token: string): Exact {
  if (token.startsWith('"')) return { kind: 'string', value: JSON.parse(token) as string }
  return /^[-\d]/.test(token) ? { kind: 'number', digits: canonicalNumber(token) } : { kind: 'word', value: token }
}

/**
 * Digits and exponent without needless zeros, so that `1e5` and `100000.0` are one, and `1` and `1.0` are not:
 * a server with integer fields refuses the second.
 */
function canonicalNumber(token: string): string {
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(token)
  if (found === null) return token
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found
  const isInteger = found[3] === undefined && found[4] === undefined
  if (isInteger) return token
  const digits = (whole + fraction).replace(/^0+/, '')
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end--
  if (end === 0) return `${sign}0.`
  return `${sign}.${digits.slice(0, end)}e${BigInt(exponent) + BigInt(digits.length - fraction.length)}`
}

/** Whether two JSON texts say the same: members in any order, but those of one name in theirs. */
export function sameJson(left: Exact, right: Exact): boolean {
  return canonical(left) === canonical(right)
}

function canonical(value: Exact): string {
  switch (value.kind) {
    case 'object': {
      const members = value.members.map(([name, inner], at) => ({ name, at, text: canonical(inner) }))
      members.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.at - b.at))
      return `{${members.map(({ name, text }) => `${JSON.stringify(name)}:${text}`).join(',')}}`
    }
    case 'array':
      return `[${value.items.map(canonical).join(',')}]`
    case 'string':
      return JSON.stringify(value.value)
    case 'number':
      return value.digits
    case 'word':
      return value.value
  }
}
