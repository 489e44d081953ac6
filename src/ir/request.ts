import type { Auth } from './auth.ts'
import type { Body } from './body.ts'
import type { Disabled } from './disabled.ts'
import type { Example } from './example.ts'
import type { Header } from './header.ts'
import type { Url } from './url.ts'
import type { Warning } from './warning.ts'

/** One item of a collection, as Postman would send it. Closed, total and deeply frozen. */
export interface Request {
  /** The item's id, or one made of its location where it has none. */
  readonly id: string
  readonly name: string
  /** Names of the folders around it, outermost first. */
  readonly path: readonly string[]
  /** `Folder/Sub/Name`, with `#1`, `#2` where several items have the same; names this item alone. */
  readonly location: string
  /** Markdown, as typed. */
  readonly description: string
  /** Upper case. */
  readonly method: string
  readonly url: Url
  readonly headers: readonly Header[]
  readonly body: Body
  readonly auth: Auth
  readonly behavior: Behavior
  /** 301, 302, 303, 307 or 308 where the first saved response with such a status says that the server redirects; else 0. */
  readonly redirectStatus: number
  readonly examples: readonly Example[]
  readonly disabled: Disabled
  /** What the reader found: a cycle of variables, a body that Postman prunes, a file that is not named. */
  readonly warnings: readonly Warning[]
  /** The item as it stands in the collection (after conversion to v2.1). */
  readonly item: unknown
  readonly publicItem: PublicItem
}

/**
 * The item as pages hold it. Values of what is called as credentials are left out (unless they are holes or placeholders) where no sample sends them: fields that are switched off, what an
 * access token is got with, the request that a saved response was the answer to. So are methods of auth and modes of the body that are not in use.
 */
export interface PublicItem {
  /** For pages that show all of it. */
  readonly whole: unknown
  /** Without scripts, and of saved responses without the request that they were the answer to and the cookies. */
  readonly documented: unknown
}

/** The part of `protocolProfileBehavior` that a client can follow. */
export interface Behavior {
  readonly followRedirects: boolean
  /** Keep the method on a redirect. */
  readonly followOriginalHttpMethod: boolean
  /** -1 where the collection does not say. */
  readonly maxRedirects: number
  readonly strictSsl: boolean
  /** Header fields that Postman's client would add, and that the collection turns off: `user-agent`, …; lower case. */
  readonly disabledSystemHeaders: readonly string[]
}
