import type { Text } from './text.ts'

/** A header field that is sent. Fields stand in the order in which Postman sends them; names may repeat. */
export interface Header {
  readonly name: Text
  readonly value: Text
  /**
   * `explicit`: written in the collection; `body`: the Content-Type that Postman derives from the body's mode;
   * `auth`: from an auth that is no more than a field (bearer, OAuth 2, an API key, basic with no hole in it).
   */
  readonly origin: 'explicit' | 'body' | 'auth'
  readonly description: string
}
