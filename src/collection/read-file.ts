import { readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Collection } from '../ir/collection.ts'
import { convert } from './convert.ts'
import { decodeText } from './decode.ts'
import { PolysnipError, unreadable } from '../error.ts'
import { parseText } from './parse.ts'
import { buildCollection, unwrap, type Parsed, type ReadOptions } from './read.ts'
import { copyOf } from './freeze.ts'

/**
 * Reads a Postman collection of format 1, 2.0 or 2.1.
 *
 * @param source a path, `-` for standard input, JSON text, the file's bytes, or the parsed collection
 * @param options `environments` and `globals` are paths, JSON texts or parsed exports
 * @throws {PolysnipError} where a file can't be read or holds something else
 * @example const { requests } = await readCollection('shop.postman_collection.json', { environments: ['test.json'] })
 */
export async function readCollection(source: unknown, options: ReadOptions = {}): Promise<Collection> {
  const { value, file } = await load(source)
  const name = options.file ?? file
  const converted = await convert(unwrap(typeof source === 'object' ? copyOf(value) : value, name))
  const globals = [options.globals ?? []].flat()
  return buildCollection(converted, {
    ...options,
    environments: await Promise.all((options.environments ?? []).map(load)),
    globals: await Promise.all(globals.map(load)),
    ...(name !== undefined && { file: name }),
  })
}

/** A JSON file, standard input (`-`), JSON text, bytes, or what was parsed already. */
export async function load(source: unknown): Promise<Parsed> {
  if (source instanceof Uint8Array) return { value: parseText(decodeText(source)) }
  if (typeof source !== 'string') return { value: source }
  if (source === '-')
    return { value: parseText(decodeText(await buffer(process.stdin)), 'standard input'), file: 'standard input' }
  if (/^\uFEFF?\s*[[{]/.test(source)) return { value: parseText(source) }
  return { value: parseText(decodeText(await readBytes(source)), source), file: source }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).isDirectory())
      throw new PolysnipError('file-unreadable', 'this is a folder; expected a JSON file', { file })
    return await readFile(file)
  } catch (error) {
    throw unreadable(error, file)
  }
}
