import type { Json } from './json.ts'
import type { Text } from './text.ts'

/**
 * What is sent after the header section. A body that Postman does not send (on GET, or empty) is `none`.
 * The media type that goes with it is a Header (origin `body` or `explicit`).
 */
export type Body = NoBody | JsonBody | TextBody | UrlencodedBody | MultipartBody | FileBody | GraphqlBody

export interface NoBody {
  readonly kind: 'none'
}
/** Valid JSON once holes are filled. `source` is what is sent, byte for byte. */
export interface JsonBody {
  readonly kind: 'json'
  readonly source: Text
  readonly value: Json
}
/** Any other raw body, XML and broken JSON among them. */
export interface TextBody {
  readonly kind: 'text'
  readonly source: Text
  /** Postman's language of the editor: `text`, `xml`, `html`, `javascript`, `json`. */
  readonly language: string
}
/** `application/x-www-form-urlencoded`. */
export interface UrlencodedBody {
  readonly kind: 'urlencoded'
  /** Decoded, in the order sent. */
  readonly fields: readonly FormField[]
  /** The body as Postman sends it, percent-encoded. */
  readonly source: Text
}
export interface FormField {
  readonly name: Text
  readonly value: Text
  readonly description: string
}
/** `multipart/form-data` (RFC 7578). Several files of one field are several parts. */
export interface MultipartBody {
  readonly kind: 'multipart'
  readonly parts: readonly Part[]
}
export type Part = TextPart | FilePart
export interface TextPart {
  readonly kind: 'text'
  readonly name: Text
  readonly value: Text
  /** As the collection gives it; empty where it does not, and then no Content-Type is sent for the part. */
  readonly contentType: Text
  readonly description: string
}
export interface FilePart {
  readonly kind: 'file'
  readonly name: Text
  /** Where the file lies, as the collection gives it; `/path/to/file` where it gives none. */
  readonly path: Text
  /** What the server is told: the path's base name. */
  readonly fileName: Text
  /** As the collection gives it, else derived from the file name's extension as Postman does; never empty. */
  readonly contentType: Text
  /** Whether the collection gives the content type. */
  readonly hasOwnType: boolean
  readonly description: string
}
/** The content of one file as the whole body. */
export interface FileBody {
  readonly kind: 'file'
  readonly path: Text
}
/** GraphQL over HTTP: a JSON object with the members `query`, `operationName` and `variables`. */
export interface GraphqlBody {
  readonly kind: 'graphql'
  readonly query: Text
  readonly operationName: Text
  /** The variables' JSON as typed; empty where there are none. */
  readonly variables: Text
  /** The JSON text that Postman sends. */
  readonly source: Text
  readonly value: Json
}
