import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import fastGlob from 'fast-glob'

/** Bytes at a file's start, and at its end, that say what it is. */
const LOOK = 16_384
/** https://schema.postman.com names each format's schema; exports have it in their first member. */
const COLLECTION = /schema\.(?:get)?postman\.com\/json\/collection\//
/** Folders below this are not looked into. */
const DEEPEST = 4

/** Files below the working directory that look like Postman collections, sorted. */
export function findCollections(): readonly string[] {
  return fastGlob
    .globSync('**/*.{json,postman_collection}', { ignore: ['**/node_modules/**'], deep: DEEPEST, suppressErrors: true })
    .filter(isCollection)
    .toSorted()
}

function isCollection(file: string): boolean {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    const { size } = fstatSync(descriptor)
    const bytes = Buffer.alloc(LOOK)
    const seen = [0, Math.max(0, size - LOOK)].map((at) =>
      bytes.toString('latin1', 0, readSync(descriptor as number, bytes, 0, LOOK, at)),
    )
    // A site that lies here holds collections' items; they have no schema of their own.
    return seen.some((text) => COLLECTION.test(text.replaceAll('\\/', '/')))
  } catch {
    return false
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
