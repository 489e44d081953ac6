/** One request as it came over the wire, nothing changed. Texts are the bytes read as Latin-1, one character a byte. */
export interface Recorded {
  readonly method: string
  /** The request target exactly as sent (RFC 9112, 3.2). */
  readonly target: string
  /** `HTTP/1.1` */
  readonly version: string
  /** In the order sent, with the case that was sent. */
  readonly fields: readonly Field[]
  /** De-chunked (RFC 9112, 7.1). */
  readonly body: Buffer
  /** What is wrong with the message's framing; empty where nothing is. */
  readonly faults: readonly string[]
}

export interface Field {
  readonly name: string
  /** Without the blanks around it (RFC 9112, 5.1). */
  readonly value: string
}

/** All values of the field, in the order sent; `name` in any case. */
export function valuesOf(fields: readonly Field[], name: string): readonly string[] {
  const wanted = name.toLowerCase()
  return fields.filter((field) => field.name.toLowerCase() === wanted).map((field) => field.value)
}
