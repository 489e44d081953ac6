/** Something that a snippet does not say, or that the reader of a page should know. */
export interface Warning {
  /** A closed vocabulary, kebab-case: `auth-unsupported`, `body-pruned`, `header-repeated`, … */
  readonly kind: string
  /** One sentence for people. */
  readonly message: string
  /** Where in the collection: `Folder/Item: header "Accept"`. */
  readonly place: string
}
