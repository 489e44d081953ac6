import { existsSync } from 'node:fs'
import fastGlob from 'fast-glob'
import fc from 'fast-check'
import { readCollection } from '../src/collection/read-file.ts'
import { readCollectionFrom } from '../src/collection/read.ts'
import type { Request } from '../src/ir/request.ts'
import { plain } from '../src/ir/text.ts'
import type { VerifiedRequest } from '../src/verify/verify.ts'
import { collections } from '../test/oracle/arbitrary.ts'

export const CORPUS = '../shared/corpus'

/** The requests of the project's own collections. */
export async function ownRequests(): Promise<readonly VerifiedRequest[]> {
  return requestsOf(fastGlob.globSync('collections/!(*-cyclic).json'))
}

/** All real requests that Postman sends; none where they are not here. */
export async function corpusRequests(): Promise<readonly VerifiedRequest[]> {
  return (existsSync(CORPUS) ? await requestsOf(fastGlob.globSync(`${CORPUS}/*.json`)) : []).filter(isSent)
}

async function requestsOf(files: readonly string[]): Promise<readonly VerifiedRequest[]> {
  const read = await Promise.all(files.toSorted().map((file) => readCollection(file)))
  return read.flatMap(({ name, requests }) => requests.map((request) => ({ collection: name, request })))
}

/**
 * Generated requests with nasty strings in all places, the same for the same seed; variables have values in every other collection.
 *
 * @throws never; a request that Postman would not send is not among them
 */
export function randomRequests(count: number, seed: number): readonly VerifiedRequest[] {
  const found: VerifiedRequest[] = []
  for (let at = 0; found.length < count; at++) {
    const sample = fc.sample(collections, { numRuns: 1, seed: seed + at })[0] as { variable: unknown }
    // Through JSON, so that members without a value are left out.
    const { variable, ...raw } = JSON.parse(JSON.stringify(sample)) as { variable: unknown }
    const { requests } = readCollectionFrom(at % 2 === 0 ? { ...raw, variable } : raw)
    const half = requests
      .map((request) => ({ collection: `random ${seed + at}`, request }))
      .filter((subject) => isSent(subject) && !isAmbiguous(subject))
    found.push(...half.slice(0, Math.ceil(count / 2)))
  }
  return found.slice(0, count)
}

/**
 * HTTP forbids fields that repeat so (RFC 9112, 3.2; RFC 9110, 5.3), and servers refuse them or read them as they like;
 * and a signature of one host that is sent to another is right or wrong as the server sees it.
 */
function isAmbiguous({ request: { auth, headers } }: VerifiedRequest): boolean {
  const names = headers.map(({ name }) => plain(name).toLowerCase())
  if ('parameters' in auth && names.includes('host')) return true
  return ['content-type', 'host'].some((single) => names.indexOf(single) !== names.lastIndexOf(single))
}

/** Postman sends no others. */
export function isSent({ request: { warnings, url } }: { readonly request: Request }): boolean {
  return url.text.length > 0 && !warnings.some(({ kind }) => kind === 'header-invalid')
}
