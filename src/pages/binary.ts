/** What a saved response is that is no text. */
export interface Binary {
  /** `image/png`; empty where neither the response nor its first bytes say. */
  readonly mediaType: string
  /** Bytes; 0 where that is not known. */
  readonly size: number
  /** The bytes; undefined where what was saved is no longer they. */
  readonly bytes: Uint8Array | undefined
}

/**
 * What a saved response's body is, where it is no text. Postman saves such a body as the text that its bytes would be in UTF-8, of which most are lost;
 * other tools as Base64, as a `data:` URL, or as a character a byte.
 * @returns undefined for a text, and for what stands for data in examples that were never sent (`"string"`)
 */
export function binaryOf(
  source: string,
  headers: readonly { readonly name: string; readonly value: string }[],
): Binary | undefined {
  const header = (name: string): string => headers.find((each) => each.name.toLowerCase() === name)?.value.trim() ?? ''
  const type = header('content-type').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const isDeclared = BINARY.test(type)
  if (!isDeclared && !isDamaged(source)) return undefined
  const bytes = bytesOf(source, isDeclared)
  if (bytes === undefined && !NO_TEXT.test(source.slice(0, SAMPLE))) return undefined
  const length = header('content-encoding') === '' ? Number(header('content-length')) : 0
  return {
    mediaType: type.includes('*') || type === '' || type === OCTETS ? (sniffed(bytes, source) ?? type) : type,
    size: bytes?.length ?? (Number.isSafeInteger(length) && length > 0 ? length : 0),
    bytes,
  }
}

/** For people: `Binary data (image/png, 12.4 kB).` */
export function describeBinary({ mediaType, size }: Pick<Binary, 'mediaType' | 'size'>): string {
  const facts = [mediaType, size === 0 ? '' : sizeOf(size)].filter((fact) => fact !== '').join(', ')
  return facts === '' ? 'Binary data.' : `Binary data (${facts}).`
}

/** The kind of picture that bytes are, among those that browsers show and that can hold no script: `png`. */
export function pictureIn(bytes: Uint8Array): 'png' | 'jpeg' | 'gif' | 'webp' | undefined {
  const [, kind] = /^image\/(png|jpeg|gif|webp)$/.exec(sniffed(bytes, '') ?? '') ?? []
  return kind as 'png' | 'jpeg' | 'gif' | 'webp' | undefined
}

const OCTETS = 'application/octet-stream'
/** SVG is text; so is what ends in `+xml` or `+json`. */
const BINARY =
  /^(?:(?:image|audio|video|font)\/(?!.*xml$)|application\/(?:octet-stream|pdf|zip|gzip|zstd|wasm|msword|protobuf|x-(?:protobuf|tar|gzip|7z-compressed|bzip2?|rar-compressed)|java-archive|vnd\.(?:ms-|openxmlformats|oasis|rar|google\.protobuf).*)$)/
/** Characters that tell enough of a long body. */
const SAMPLE = 4096
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/

/** Of what does not say that it is data: a text in the wrong encoding has many U+FFFD, but no control characters. */
function isDamaged(source: string): boolean {
  const sample = source.slice(0, SAMPLE)
  return (
    CONTROL.test(sample) &&
    [...sample.matchAll(new RegExp(NO_TEXT, 'g'))].length * 10 > sample.length &&
    sample.length >= 16
  )
}

function bytesOf(source: string, isDeclared: boolean): Uint8Array | undefined {
  if (isDeclared) {
    const [, base64 = source] = /^data:[\w.+/-]+;base64,(.*)$/s.exec(source) ?? []
    // What is Base64 by chance is no file.
    const bytes = /^[\w+/\r\n-]+={0,2}$/.test(base64.trimEnd()) ? fromBase64(base64) : undefined
    if (bytes !== undefined && sniffed(bytes, '') !== undefined) return bytes
  }
  if (sniffed(undefined, source) === undefined || /[^\0-\xff]/.test(source)) return undefined
  return Uint8Array.from(source, (character) => character.charCodeAt(0))
}

export function base64Of(bytes: Uint8Array): string {
  let text = ''
  // As many arguments as a call surely takes.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** How files begin, their bytes as characters; a byte that is no UTF-8 may have been saved as U+FFFD. https://mimesniff.spec.whatwg.org/ */
const SIGNATURES: readonly (readonly [mediaType: string, start: RegExp])[] = [
  ['image/png', /^[\x89\ufffd]PNG\r\n\x1a\n/],
  ['image/jpeg', /^(?:\xff\xd8\xff|\ufffd{3,4}\0.(?:JFIF|Exif))/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF.{4}WEBP/s],
  ['application/pdf', /^%PDF-/],
  ['application/zip', /^PK\x03\x04/],
  ['application/gzip', /^\x1f[\x8b\ufffd]\x08/],
]

function sniffed(bytes: Uint8Array | undefined, source: string): string | undefined {
  const start = bytes === undefined ? source.slice(0, 16) : String.fromCharCode(...bytes.subarray(0, 16))
  return SIGNATURES.find(([, signature]) => signature.test(start))?.[0]
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte${bytes === 1 ? '' : 's'}`
  const [value, unit] = bytes < 999_950 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${value.toFixed(1)} ${unit}`
}
