import type { Expected } from '../expect/expected.ts'
import type { Recorded } from '../recorder/recorded.ts'
import { compareBody } from './body.ts'
import { different } from './difference.ts'
import { compareHeaders } from './headers.ts'
import type { Difference } from './level.ts'
import { compareRedirected } from './redirected.ts'
import { compareSigned } from './signed.ts'
import { compareTarget } from './target.ts'
import { unsigned } from '../signed/unsigned.ts'

/** All differences between what must arrive and what arrived; empty where it is exact. */
export function compare(expected: Expected, sent: readonly Recorded[]): readonly Difference[] {
  const [request] = sent
  if (request === undefined)
    return [different('request', `${expected.method} ${expected.target}`, null, 'nothing came')]
  const bare = unsigned(expected.signed, request)
  const method =
    request.method === expected.method ? [] : [different('method', expected.method, request.method, 'another method')]
  return [
    ...compareRedirected(expected, sent),
    ...request.faults.map((fault) => different('message', null, null, fault)),
    ...method,
    ...compareTarget(expected.target, bare.target),
    ...compareHeaders(expected, request),
    ...compareSigned(expected.signed, request),
    ...compareBody(expected, bare),
  ]
}
