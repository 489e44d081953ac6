import type { Text } from './text.ts'

/** What an item holds switched off. Postman sends none of it, so that no other part of a request has it; authors write down so what else there is. */
export interface Disabled {
  readonly query: readonly DisabledField[]
  readonly headers: readonly DisabledField[]
  /** Of a form. */
  readonly body: readonly DisabledField[]
}

export interface DisabledField {
  readonly name: Text
  /** Of a file its path, of several all of them. */
  readonly value: Text
  readonly isFile: boolean
  /** Of a part; empty where the collection gives none. */
  readonly contentType: Text
  readonly description: string
}
