import type { Warning } from '../ir/warning.ts'
import type { Reference } from './prose/site-link.ts'

/**
 * A page before it is printed: everything that a layout may show, as plain data. Texts have their holes as `{{name}}`; descriptions are
 * Markdown, as typed. Every field is there; what does not hold for a request is empty.
 */
export interface Page {
  readonly layout: Layout
  /** The request's name; `Untitled` where it has none. */
  readonly title: string
  /** Layout `item`: language, collection, request. Layout `docs`: collection, folders, request. */
  readonly breadcrumb: readonly string[]
  readonly collection: { readonly id: string; readonly name: string }
  readonly id: string
  readonly path: readonly string[]
  readonly location: string
  readonly description: string
  /** Links of the description to other pages, where the page is one of a site. */
  readonly references: readonly Reference[]
  readonly method: string
  /** As it is requested. */
  readonly url: string
  /** As documentation names it: `https://api.example.com/books/:bookId`, without the query. */
  readonly route: string
  readonly pathVariables: readonly Field[]
  readonly query: readonly Field[]
  readonly headers: readonly Field[]
  readonly body: PageBody
  /** What the collection holds switched off: no sample sends it. */
  readonly disabled: DisabledFields
  readonly auth: PageAuth
  readonly samples: readonly Sample[]
  readonly examples: readonly PageExample[]
  /** The request as a curl command; empty where no target for it was given. */
  readonly curl: string
  /** The item as the collection holds it, without what nobody means to publish; of layout `docs` without what it shows nothing of. */
  readonly item: unknown
  readonly warnings: readonly Warning[]
}

export type Layout = 'item' | 'docs'
export type Format = 'text' | 'markdown' | 'html' | 'json'
/** A tool that makes sites of Markdown, in the form of its own that it takes. */
export type Flavor = 'docusaurus' | 'vitepress' | 'starlight' | 'mintlify'

/** A row of a table. */
export interface Field {
  readonly name: string
  readonly value: string
  /** Of form fields: `text`, `file`, or a part's own content type. */
  readonly type: string
  /** `body` and `auth` for what Postman adds, `disabled` for what is switched off. */
  readonly origin: 'explicit' | 'body' | 'auth' | 'disabled'
  readonly description: string
}

export function field(
  name: string,
  value: string,
  description = '',
  type = '',
  origin: Field['origin'] = 'explicit',
): Field {
  return { name, value, type, origin, description }
}

/** Where a field comes from that the collection does not write, or that it is not sent; else empty. */
export function originOf({ origin }: Field): string {
  return ORIGINS[origin]
}

const ORIGINS: Readonly<Record<Field['origin'], string>> = {
  explicit: '',
  body: 'from the body',
  auth: 'from the authorization',
  disabled: 'not in the samples',
}

export interface DisabledFields {
  readonly query: readonly Field[]
  readonly headers: readonly Field[]
  /** Of a form. */
  readonly body: readonly Field[]
}

export interface PageBody {
  readonly kind: 'none' | 'json' | 'text' | 'urlencoded' | 'multipart' | 'file' | 'graphql'
  /** As Postman names the mode: `raw`, `urlencoded`, `form-data`, `binary`, `GraphQL`. */
  readonly mode: string
  readonly mediaType: string
  /** Id for highlighters. */
  readonly language: string
  /** The body's text; of GraphQL the query. */
  readonly source: string
  /** Of GraphQL, JSON. */
  readonly variables: string
  readonly operationName: string
  /** Of forms. */
  readonly fields: readonly Field[]
  /** Of a file body. */
  readonly file: string
}

export interface PageAuth {
  readonly kind: string
  /** `Basic auth`; empty for none. */
  readonly title: string
  readonly fields: readonly Field[]
}

export interface Sample {
  /** The target's id. */
  readonly id: string
  readonly title: string
  readonly language: string
  readonly languageTitle: string
  /** Id for highlighters (Shiki, Linguist, Prism). */
  readonly highlight: string
  readonly library: { readonly name: string; readonly version: string; readonly url: string; readonly install: string }
  /** Without the dot. */
  readonly extension: string
  readonly code: string
  readonly warnings: readonly Warning[]
  /** One sentence with what to use instead; empty where the library is not deprecated. */
  readonly deprecated: string
}

export interface PageExample {
  readonly name: string
  /** Status and name, for a heading or a tab; never empty. */
  readonly label: string
  /** `200 OK`; empty where the collection does not say. */
  readonly status: string
  readonly code: number
  readonly headers: readonly Field[]
  readonly body: ExampleBody
}

export interface ExampleBody {
  readonly kind: 'empty' | 'json' | 'text' | 'binary'
  readonly language: string
  /** The text; of binary data its bytes in Base64, or nothing where they were not saved. */
  readonly source: string
  /** Of binary data; empty where it is not known. */
  readonly mediaType: string
  /** Of binary data: bytes; 0 where that is not known. */
  readonly size: number
}
