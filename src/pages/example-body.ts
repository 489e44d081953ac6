import type { Example } from '../ir/example.ts'
import { base64Of, binaryOf } from './binary.ts'
import { indentJson } from './indent-json.ts'
import type { ExampleBody } from './model.ts'

const NO_DATA = { mediaType: '', size: 0 }

/** A saved response's body, as pages show it. */
export function exampleBodyOf(body: Example['body'], headers: Example['headers']): ExampleBody {
  if (body.kind === 'empty') return { kind: 'empty', language: '', source: '', ...NO_DATA }
  if (body.kind === 'json') return { kind: 'json', language: 'json', source: indentJson(body.source), ...NO_DATA }
  const binary = binaryOf(body.source, headers)
  if (binary === undefined) return { kind: 'text', language: body.language, source: body.source, ...NO_DATA }
  const { mediaType, size, bytes } = binary
  return { kind: 'binary', language: '', source: bytes === undefined ? '' : base64Of(bytes), mediaType, size }
}
