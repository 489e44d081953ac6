import { createHash } from 'node:crypto'
import type { Request } from '../src/ir/request.ts'
import { plain } from '../src/ir/text.ts'
import type { VerifiedRequest } from '../src/verify/verify.ts'
import { corpusRequests } from './verified-requests.ts'

/** How many requests of a feature are wanted before the rest is drawn by lot. */
const OF_A_FEATURE = 3

/**
 * A sample of real requests that is the same each time, and holds every body, auth and header kind that the corpus holds:
 * in the order of their hashes, first those with a feature that is rare so far, then any.
 */
export async function corpusSample(size = 300): Promise<readonly VerifiedRequest[]> {
  const all = (await corpusRequests()).map(({ collection, request }) => {
    const order = createHash('sha256').update(`${collection}\n${request.location}`).digest('hex')
    return { collection, request, order }
  })
  all.sort((a, b) => (a.order < b.order ? -1 : 1))
  const counts = new Map<string, number>()
  const isRare = ({ request }: VerifiedRequest): boolean => {
    const rare = featuresOf(request).filter((feature) => (counts.get(feature) ?? 0) < OF_A_FEATURE)
    for (const feature of rare) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    return rare.length > 0
  }
  const rare = new Set(all.filter(isRare))
  return [...rare, ...all.filter((each) => !rare.has(each))].slice(0, size)
}

function featuresOf({ method, url, headers, body, auth, warnings }: Request): readonly string[] {
  const texts = JSON.stringify([url.text, headers, body])
  return [
    `method ${method}`,
    `body ${body.kind}`,
    `auth ${auth.kind}`,
    ...(url.query.length > new Set(url.query.map(({ name }) => plain(name))).size ? ['query repeated'] : []),
    ...(url.pathVariables.length > 0 ? ['path variables'] : []),
    ...headers.map(({ name }) => `header ${plain(name).toLowerCase()}`),
    ...(body.kind === 'multipart' ? body.parts.map((part) => `part ${part.kind} ${plain(part.contentType)}`) : []),
    ...warnings.map(({ kind }) => `warning ${kind}`),
    // eslint-disable-next-line no-control-regex
    ...(/[^\x20-\x7e]/.test(texts) ? ['beyond ASCII'] : []),
    ...(texts.includes('"variable"') ? ['hole'] : []),
    ...(texts.includes('"dynamic":true') ? ['dynamic'] : []),
  ]
}
