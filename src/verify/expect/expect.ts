import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Auth } from '../../ir/auth.ts'
import type { Body, Part } from '../../ir/body.ts'
import type { Request } from '../../ir/request.ts'
import { plain } from '../../ir/text.ts'
import { credentialsOf } from '../signed/credentials.ts'
import { redirectedTo } from './redirect.ts'
import type { Expected, ExpectedBody, ExpectedField, ExpectedPart } from './expected.ts'

/**
 * What the recorder must see of a request whose holes are filled.
 *
 * @param folder where relative paths of file bodies begin
 * @throws where a file that the body names can't be read
 */
export async function expect(request: Request, folder: string): Promise<Expected> {
  const fields = request.headers.map(({ name, value, origin }) => ({ name: plain(name), value: plain(value), origin }))
  const target = plain(request.url.target)
  return {
    method: request.method,
    target: target.startsWith('/') ? target : `/${target}`,
    fields: [...fields, ...basicField(request.auth, fields)],
    body: await expectBody(request.body, folder),
    signed: 'parameters' in request.auth && !request.auth.isApplied ? credentialsOf(request.auth) : null,
    redirected: redirectedTo(request),
  }
}

/** The reader leaves basic auth to the library where a hole stood in it; now that it is filled it is a plain field. */
function basicField(auth: Auth, fields: readonly ExpectedField[]): readonly ExpectedField[] {
  if (auth.kind !== 'basic' || fields.some((field) => field.name.toLowerCase() === 'authorization')) return []
  const pair = Buffer.from(`${plain(auth.username)}:${plain(auth.password)}`)
  return [{ name: 'Authorization', value: `Basic ${pair.toString('base64')}`, origin: 'auth' }]
}

async function expectBody(body: Body, folder: string): Promise<ExpectedBody> {
  switch (body.kind) {
    case 'none':
      return { kind: 'none' }
    case 'json':
    case 'graphql':
      return { kind: 'bytes', bytes: Buffer.from(plain(body.source)), form: 'json' }
    case 'text':
      return { kind: 'bytes', bytes: Buffer.from(plain(body.source)), form: 'other' }
    case 'urlencoded':
      return { kind: 'bytes', bytes: Buffer.from(plain(body.source)), form: 'urlencoded' }
    case 'file':
      return { kind: 'bytes', bytes: await readFile(resolve(folder, plain(body.path))), form: 'other' }
    case 'multipart':
      return { kind: 'multipart', parts: await Promise.all(body.parts.map((part) => expectPart(part, folder))) }
  }
}

async function expectPart(part: Part, folder: string): Promise<ExpectedPart> {
  const [name, type] = [plain(part.name), plain(part.contentType)]
  if (part.kind === 'text') return { name, fileName: null, type, content: Buffer.from(plain(part.value)) }
  return { name, fileName: plain(part.fileName), type, content: await readFile(resolve(folder, plain(part.path))) }
}
