import type { Text } from './text.ts'

/**
 * A URL in the parts that targets ask for. All texts are as Postman sends them, already percent-encoded,
 * unless said otherwise. `text` = `origin` + `path` + (`query` ? `?` + … : ``).
 */
export interface Url {
  /** The whole URL as it is requested: absolute, no fragment, with query parameters that auth adds. */
  readonly text: Text
  /** `text` without `?` and query. */
  readonly base: Text
  /** Scheme and authority, `https://api.example.com:8443`; a lone hole where the URL begins with a variable. */
  readonly origin: Text
  /** `http` or `https`; empty where a variable at the URL's beginning decides. */
  readonly scheme: '' | 'http' | 'https'
  /** Without port; holds the hole where the URL begins with a variable. */
  readonly host: Text
  /** Empty where the URL has none. */
  readonly port: Text
  /** Begins with `/`; empty only where a variable at the URL's end may hold it. */
  readonly path: Text
  /** Request target in origin-form (RFC 9112, 3.2.1): path and query. */
  readonly target: Text
  /** The query as sent, without `?`; empty where there is none. */
  readonly search: Text
  /** Enabled query parameters in order, names repeated as they are. */
  readonly query: readonly QueryParameter[]
  /** `base` for people: with the names of path variables, `:id`, as they are typed. */
  readonly route: Text
  /** Path variables (`:id`) in order, for tables. */
  readonly pathVariables: readonly PathVariable[]
  /** Without `#`, as typed; never sent. */
  readonly fragment: Text
}

export interface QueryParameter {
  /** As typed. */
  readonly name: Text
  /** As typed; empty also where `hasValue` is false. */
  readonly value: Text
  /** False for `?flag`, which is sent without `=`. */
  readonly hasValue: boolean
  /** As the server sees them: percent-decoded, `+` kept. */
  readonly decodedName: Text
  readonly decodedValue: Text
  readonly description: string
  /** `auth` for an API key or token that auth puts here. */
  readonly origin: 'explicit' | 'auth'
}

export interface PathVariable {
  readonly name: string
  /** As typed; a hole of the variable's name where the collection gives none. */
  readonly value: Text
  readonly description: string
}
