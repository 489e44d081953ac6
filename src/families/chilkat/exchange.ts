import type { Builder } from './builder.ts'
import type { Call, Local } from './program.ts'
import { call, get, type Given } from './values.ts'

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

/** Calls a method of `Http` that gives a response, and leaves where there is none. */
export function exchange(session: Session, member: string, ...given: readonly Given[]): Exchange {
  const form = session.builder.generation === 'current' ? CURRENT[member] : undefined
  return form === undefined ? obtained(session, member, given) : filled(session, form(given))
}

/**
 * The forms of the current generation that are documented: they take an `HttpResponse`, and return whether they succeeded. Posting a form
 * has none of its own: there, the `HttpRequest` says what it is.
 */
const CURRENT: Readonly<Record<string, (given: readonly Given[]) => readonly [member: string, ...Given[]]>> = {
  QuickRequest: (given) => ['HttpNoBody', ...given],
  QuickRequestParams: (given) => ['HttpParams', ...given],
  PostUrlEncoded: (given) => ['HttpReq', ...given],
  SynchronousRequest: (given) => ['HttpSReq', ...given],
}

/** Makes a response that a method of `Http` is to fill, and leaves where the method fails. */
export function filled(session: Session, [member, ...given]: readonly [member: string, ...Given[]]): Exchange {
  const { builder, http } = session
  const response = builder.create('HttpResponse', 'resp')
  mustSucceed(session, call(http, member, ...given, response))
  builder.blank()
  return outcomeOf(response)
}

/** Keeps the response that a method of `Http` returns. */
function obtained({ builder, http }: Session, member: string, given: readonly Given[]): Exchange {
  const response = builder.obtain(['resp'], http, member, ...given)
  // A response that does not exist is not alive: only after the check is there something to destroy.
  builder.withoutLive(response, () => {
    builder.when(get(http, 'LastMethodSuccess'), 'equals', false, () => {
      builder.print(get(http, 'LastErrorText'))
      builder.leave()
    })
  })
  builder.blank()
  return outcomeOf(response)
}

function outcomeOf(response: Local): Exchange {
  return { status: get(response, 'StatusCode'), header: get(response, 'Header'), response, body: undefined }
}

/** Keeps whether a method has succeeded, and leaves where it has not. */
export function mustSucceed({ builder, success }: Session, made: Call): void {
  builder.attempt(made)
  builder.when(success, 'equals', false, () => {
    builder.print(get(made.object, 'LastErrorText'))
    builder.leave()
  })
}
