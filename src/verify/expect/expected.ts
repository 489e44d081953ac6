import type { Credentials } from '../signed/credentials.ts'

/** What must arrive when a request is sent, as the IR says it. Texts are characters, not bytes. */
export interface Expected {
  readonly method: string
  /** Origin-form, as Postman sends it. */
  readonly target: string
  readonly fields: readonly ExpectedField[]
  readonly body: ExpectedBody
  /** Auth that has no fixed text: the recorder checks what it can of it. */
  readonly signed: Credentials | null
  /** The request with which a client goes on where it is redirected; null where it is not, or does not follow. */
  readonly redirected: Redirected | null
}

export interface Redirected {
  readonly method: string
  readonly target: string
  readonly keepsBody: boolean
}

export interface ExpectedField {
  readonly name: string
  readonly value: string
  /** `explicit` fields stand in the collection; the others are derived, and have no place in the order. */
  readonly origin: 'explicit' | 'body' | 'auth'
}

export type ExpectedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly form: 'json' | 'urlencoded' | 'other' }
  | { readonly kind: 'multipart'; readonly parts: readonly ExpectedPart[] }

export interface ExpectedPart {
  readonly name: string
  /** null for a text part. */
  readonly fileName: string | null
  /** Empty where Postman sends none. */
  readonly type: string
  readonly content: Buffer
}
