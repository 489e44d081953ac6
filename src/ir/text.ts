/**
 * Text that a collection's author wrote: literal characters and holes (`{{token}}`), in order.
 * Two neighbouring strings never occur, nor an empty string; the empty text is `[]`.
 *
 * Where a text is already encoded for its place (a URL is percent-encoded), so are its strings;
 * a hole says by its `encoding` how its value has to be encoded to fit there.
 */
export type Text = readonly (string | Variable)[]

/** A hole: a variable that has no value when the request is read. */
export interface Variable {
  readonly kind: 'variable'
  /** Exactly as written between the braces, because Postman looks it up so: `token`, `$guid`, ` a `. */
  readonly name: string
  /** What its value has to undergo to stand at this place. */
  readonly encoding: Encoding
  /** True for Postman's dynamic variables (`{{$guid}}`), which get a new value for each request. */
  readonly dynamic: boolean
  /** True where a collection or an environment marks the variable as secret. */
  readonly secret: boolean
}

/**
 * - `none`: the value stands as it is (a header, a form value that the library encodes, a URL's origin);
 * - `path`: percent-encoded, with `/` kept (RFC 3986, 3.3);
 * - `query`: percent-encoded as one component of a query (RFC 3986, 3.4);
 * - `form`: percent-encoded as one component of `application/x-www-form-urlencoded`;
 * - `json`: escaped as the content of a JSON string (RFC 8259, 7);
 * - `name`: the last segment of a path, which is what a file is called;
 * - `quoted`: a backslash before `"` and `\`, for those who unescape them between double quotes.
 */
export type Encoding = 'none' | 'path' | 'query' | 'form' | 'json' | 'name' | 'quoted'

/** Joins parts to a text in its normal form. */
export function text(...parts: readonly (string | Variable | Text)[]): Text {
  const joined: (string | Variable)[] = []
  let run = ''
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as (typeof parts)[number]
    if (typeof part === 'string') {
      run += part
      continue
    }
    const inside = isText(part) ? part : [part]
    for (let at = 0; at < inside.length; at++) {
      const inner = inside[at] as string | Variable
      if (typeof inner === 'string') run += inner
      else {
        if (run !== '') joined.push(run)
        joined.push(inner)
        run = ''
      }
    }
  }
  if (joined.length === 0) return textOf(run)
  if (run !== '') joined.push(run)
  // A list that grew has room for more.
  return joined.slice()
}

function isText(part: Variable | Text): part is Text {
  return Array.isArray(part)
}

/** The empty text. One for all: most requests have a dozen of them. */
export const NOTHING: Text = Object.freeze([])

/** The text with each literal stretch passed through `change`; holes stay, with `encoding` where one is given. */
export function mapText(source: Text, change: (literal: string) => string, encoding?: Encoding): Text {
  if (source.length === 0) return source
  const only = soleLiteral(source)
  if (only !== undefined) {
    const changed = change(only)
    return changed === only ? source : textOf(changed)
  }
  return text(
    source.map((part) =>
      typeof part === 'string' ? change(part) : encoding === undefined ? part : { ...part, encoding },
    ),
  )
}

/** A string without holes as a text. */
export function textOf(source: string): Text {
  return source === '' ? NOTHING : [source]
}

/**
 * The text as its author wrote it: holes as `{{name}}`.
 * @example plain(request.url.text) // 'https://api.example.com/books/{{id}}'
 */
export function plain(source: Text): string {
  const only = soleLiteral(source)
  if (only !== undefined) return only
  let written = ''
  for (const part of source) written += typeof part === 'string' ? part : `{{${part.name}}}`
  return written
}

/** The text with `filler` in each hole, to judge what stands around them. */
export function filled(source: Text, filler: string): string {
  const only = soleLiteral(source)
  if (only !== undefined) return only
  return source.map((part) => (typeof part === 'string' ? part : filler)).join('')
}

/** Whether the text has no hole. */
export function isLiteral(source: Text): boolean {
  return source.length === 0 || soleLiteral(source) !== undefined
}

/**
 * Whether a literal stretch of the text matches.
 * @param pattern not global, which would remember where it was
 */
export function hasLiteral(source: Text, pattern: RegExp): boolean {
  for (let index = 0; index < source.length; index++) {
    const part = source[index]
    if (typeof part === 'string' && pattern.test(part)) return true
  }
  return false
}

/** The string of a text that is one literal, as most are. */
export function soleLiteral(source: Text): string | undefined {
  // What is beyond the end of a list is found out slowly.
  const only = source.length === 1 ? source[0] : undefined
  return typeof only === 'string' ? only : undefined
}
