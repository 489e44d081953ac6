import type { Json } from './json.ts'

/** A saved response. */
export interface Example {
  readonly name: string
  /** 0 where the collection does not say. */
  readonly code: number
  /** Reason phrase; empty where the collection does not say. */
  readonly status: string
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly body: ExampleBody
}
export type ExampleBody =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly source: string; readonly value: Json }
  | { readonly kind: 'text'; readonly source: string; readonly language: string }
