import type { Text } from './text.ts'

/**
 * The auth that holds for a request, after inheritance. What auth adds as plain header fields or query
 * parameters stands in the request's `headers` and `url` too (origin `auth`); `isApplied` says so. The others need
 * the library's own means, or can't be said. Basic auth with a hole in it is not applied: its base64 can't be written.
 */
export type Auth =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly username: Text; readonly password: Text; readonly isApplied: boolean }
  | { readonly kind: 'bearer'; readonly token: Text; readonly isApplied: boolean }
  | {
      readonly kind: 'apikey'
      readonly name: Text
      readonly value: Text
      readonly in: 'header' | 'query'
      readonly isApplied: boolean
    }
  | {
      readonly kind: 'oauth2'
      readonly token: Text
      readonly in: 'header' | 'query'
      readonly prefix: Text
      readonly isApplied: boolean
    }
  | SignedAuth

/**
 * Auth whose field depends on a challenge, a clock or a nonce, so that no snippet can hold it as text; and JSON Web Tokens, which are
 * applied where all is known that they are made of.
 * `parameters` are the ones that Postman's schema names, those that are not empty; `username` and `password` are empty
 * for kinds that have none.
 */
export interface SignedAuth {
  readonly kind: SignedAuthKind
  readonly username: Text
  readonly password: Text
  readonly parameters: readonly AuthParameter[]
  /** Where the signature goes; `body`: among the fields of an urlencoded form. */
  readonly in: 'header' | 'query' | 'body'
  readonly isApplied: boolean
}
export type SignedAuthKind = 'digest' | 'oauth1' | 'awsv4' | 'hawk' | 'ntlm' | 'jwt' | 'edgegrid' | 'asap'
export interface AuthParameter {
  readonly name: string
  readonly value: Text
}
