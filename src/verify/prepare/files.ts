import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import type { FilePart, Part } from '../../ir/body.ts'
import type { Request } from '../../ir/request.ts'
import { plain, type Text } from '../../ir/text.ts'
import { fillText, type Values } from './fill.ts'

/**
 * The same request with its files inside the run's own folder. A path that stays inside is kept, so that its
 * spelling is tested too; any other is replaced by the name at its end.
 */
export function relocateFiles(request: Request): Request {
  const { body } = request
  if (body.kind === 'file') return { ...request, body: { ...body, path: [inside(body.path, 'file')] } }
  if (body.kind !== 'multipart') return request
  const parts = body.parts.map((part): Part => (part.kind === 'file' ? relocatePart(part) : part))
  return { ...request, body: { ...body, parts } }
}

function relocatePart(part: FilePart): FilePart {
  return { ...part, path: [inside(part.path, plain(part.fileName))] }
}

function inside(path: Text, fileName: string): string {
  const written = plain(path)
  const isInside = written !== '' && normalize(written) === written && !/^(\/|\.\.(\/|$)|[A-Za-z]:)/.test(written)
  if (isInside && !written.includes('\0') && written !== '.') return written
  const isName =
    fileName !== '' && written.endsWith(fileName) && !/[/\0]/.test(fileName) && fileName !== '.' && fileName !== '..'
  return isName ? fileName : (written.split(/[/\\]/).at(-1) ?? '') || 'file'
}

/** The same request with the holes in its files' paths and names filled. */
export function fillFileNames(request: Request, valueOf: Values): Request {
  const { body } = request
  const filled = (source: Text): Text => fillText(source, valueOf)
  if (body.kind === 'file') return { ...request, body: { ...body, path: filled(body.path) } }
  if (body.kind !== 'multipart') return request
  const parts = body.parts.map((part): Part =>
    part.kind === 'file' ? { ...part, path: filled(part.path), fileName: filled(part.fileName) } : part,
  )
  return { ...request, body: { ...body, parts } }
}

/** Bytes that show what a client does to a file: NUL, not UTF-8, both line ends, none at the end. */
const CONTENT = Buffer.concat([
  Buffer.from('polysnip\0\r\nä\n'),
  Buffer.from([0xff, 0xfe, 0x80]),
  Buffer.from('\r\n\n '),
])

/** Writes the files that a relocated request names into the folder. */
export async function writeFiles(request: Request, folder: string): Promise<void> {
  const { body } = request
  const paths =
    body.kind === 'file'
      ? [plain(body.path)]
      : body.kind === 'multipart'
        ? body.parts.flatMap((part) => (part.kind === 'file' ? [plain(part.path)] : []))
        : []
  for (const path of paths) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, Buffer.concat([CONTENT, Buffer.from(path)]))
  }
}
