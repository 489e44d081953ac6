import type { Body } from '../ir/body.ts'
import type { Text } from '../ir/text.ts'

/** Where a reader says what it found. */
export type Warn = (kind: string, message: string, place?: string) => void

/** A body, and the Content-Type that Postman derives from its mode where the item has none. */
export interface BodyRead {
  readonly body: Body
  /** Empty where there is no body, and for multipart, whose boundary only the sender knows. */
  readonly contentType: Text
  /** Forms overrule the item's own Content-Type where it is of another kind. */
  readonly overrules: boolean
}

/** What a form goes out as. */
export const FORM_TYPE: Omit<BodyRead, 'body'> = {
  contentType: ['application/x-www-form-urlencoded'],
  overrules: true,
}

export const NO_BODY: BodyRead = { body: { kind: 'none' }, contentType: [], overrules: false }
