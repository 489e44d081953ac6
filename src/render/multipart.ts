import type { Part } from '../ir/body.ts'
import { isLiteral, mapText, plain, text, type Text } from '../ir/text.ts'
import { isMediaType } from './media-type.ts'
import type { Operation } from './vocabulary.ts'
import { dispositionOf } from './values.ts'

/** Operations for targets that write a `multipart/form-data` body themselves (RFC 7578). */
export const multipart = {
  /** `(boundary body)`: a delimiter that occurs in no part. */
  boundary: (body: unknown) => boundaryOf(partsOf(body)),
  /** `(pieces body)`: the whole body, as texts and files in turn: `{ kind: 'text', text }`, `{ kind: 'file', path, index }`. */
  pieces: (body: unknown) => piecesOf(partsOf(body)),
  /**
   * `(isFormData body)`: false for a form that a browser's FormData would send otherwise: it gives a text no type, and each line end becomes CRLF
   * (https://html.spec.whatwg.org/#multipart-form-data).
   */
  isFormData: (body: unknown) => partsOf(body).every(isFormDataPart),
  /** `(hasMediaTypes body)`: whether all parts that have a type have one that is a media type. */
  hasMediaTypes: (body: unknown) =>
    partsOf(body).every(({ contentType }) => contentType.length === 0 || isMediaType(contentType)),
  /** `(isSimpleForm body)`: texts without a type, then files; each name once, and none that has to be escaped. */
  isSimpleForm: (body: unknown) => {
    const list = partsOf(body)
    const names = list.map((part) => plain(part.name))
    const isPlain = (name: Text): boolean => !/["\\\r\n]/.test(plain(name))
    return (
      new Set(names).size === names.length &&
      list.every((part, index) => {
        if (part.kind === 'file') return isPlain(part.name) && isPlain(part.fileName) && part.fileName.length > 0
        return isPlain(part.name) && part.contentType.length === 0 && list[index - 1]?.kind !== 'file'
      })
    )
  },
  /** `(filePosition body part)`: how many files stand before this one. */
  filePosition: (body: unknown, part: unknown) =>
    partsOf(body)
      .filter(({ kind }) => kind === 'file')
      .indexOf(part as Part),
  /** `(isWhole body)`: whether the body is known to its last byte: no file, no hole. */
  isWhole: (body: unknown) => piecesOf(partsOf(body)).every((piece) => piece.kind === 'text' && isLiteral(piece.text)),
  /** `(multipartSize body)`: its bytes in UTF-8; the parts must hold no file. */
  multipartSize: (body: unknown) =>
    piecesOf(partsOf(body)).reduce((sum, piece) => {
      if (piece.kind === 'file') throw new TypeError('the size of a file is not known')
      return sum + new TextEncoder().encode(plain(piece.text)).length
    }, 0),
} satisfies Record<string, Operation>

function isFormDataPart(part: Part): boolean {
  const texts = part.kind === 'text' ? [part.name, part.value] : [part.name, part.fileName]
  return (
    (part.kind === 'file' || part.contentType.length === 0) &&
    texts.every((text) => !/\r(?!\n)|(?<!\r)\n/.test(plain(text)))
  )
}

type Piece =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'file'; readonly path: Text; readonly index: number }

function piecesOf(parts: readonly Part[]): readonly Piece[] {
  const boundary = boundaryOf(parts)
  const pieces: Piece[] = []
  let pending: Text = []
  let files = 0
  for (const part of parts) {
    const type = part.contentType.length === 0 ? [] : text('Content-Type: ', inLine(part.contentType), '\r\n')
    pending = text(pending, `--${boundary}\r\nContent-Disposition: `, dispositionOf(part), '\r\n', type, '\r\n')
    if (part.kind === 'text') pending = text(pending, part.value, '\r\n')
    else {
      pieces.push({ kind: 'text', text: pending }, { kind: 'file', path: part.path, index: files++ })
      pending = ['\r\n']
    }
  }
  return [...pieces, { kind: 'text', text: text(pending, `--${boundary}--\r\n`) }]
}

/** A field of a part's header section is one line. */
function inLine(value: Text): Text {
  return mapText(value, (literal) => literal.replace(/[\r\n]+/g, ' '))
}

function boundaryOf(parts: readonly Part[]): string {
  const contents = parts.map((part) => plain(part.kind === 'text' ? part.value : part.path))
  const isFree = (boundary: string): boolean => contents.every((content) => !content.includes(`--${boundary}`))
  for (let number = 1; ; number++) {
    const boundary = `polysnip-5f3c9a${number === 1 ? '' : `-${number}`}`
    if (isFree(boundary)) return boundary
  }
}

function partsOf(body: unknown): readonly Part[] {
  const { kind, parts } = body as { readonly kind: string; readonly parts?: readonly Part[] }
  return kind === 'multipart' && parts !== undefined ? parts : NONE
}

const NONE: readonly Part[] = []
