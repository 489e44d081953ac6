import type { Builder } from './builder.ts'
import type { Call, Local } from './program.ts'
import { get, type Given } from './values.ts'

/** A call that has been made: where its outcome is to be read. */
export interface Exchange {
  readonly status: Call
  readonly header: Call
  /** The response; nothing where `Http` itself holds the outcome and `body` the text. */
  readonly response: Local | undefined
  readonly body: Local | undefined
}

/** What every part of a program works with. */
export interface Session {
  readonly builder: Builder
  readonly http: Local
  /** Takes what methods return that say whether they succeeded. */
  readonly success: Local
}

/** Calls a method of `Http` that returns a response, and leaves where there is none. */
export function exchange({ builder, http }: Session, member: string, ...given: readonly Given[]): Exchange {
  const response = builder.obtain(['resp'], http, member, ...given)
  // A response that does not exist is not alive: only after the check is there something to destroy.
  builder.withoutLive(response, () => {
    builder.when(get(http, 'LastMethodSuccess'), 'equals', false, () => {
      builder.print(get(http, 'LastErrorText'))
      builder.leave()
    })
  })
  builder.blank()
  return { status: get(response, 'StatusCode'), header: get(response, 'Header'), response, body: undefined }
}

/** Keeps whether a method has succeeded, and leaves where it has not. */
export function mustSucceed({ builder, success }: Session, attempt: Call): void {
  builder.assign(success, attempt)
  builder.when(success, 'equals', false, () => {
    builder.print(get(attempt.object, 'LastErrorText'))
    builder.leave()
  })
}
