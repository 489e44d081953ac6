/** The kind of the warning that a request is like no operation of the description. */
export const UNMATCHED = 'openapi-unmatched'
