import type { Expected } from '../expect/expected.ts'
import { type Recorded, valuesOf } from '../recorder/recorded.ts'
import { compareBody } from './body.ts'
import { different, equivalent } from './difference.ts'
import type { Difference } from './level.ts'

/** How often a request was sent, and with what a client went on after a redirect. */
export function compareRedirected(expected: Expected, sent: readonly Recorded[]): readonly Difference[] {
  const { body, redirected } = expected
  const count = redirected === null ? 1 : 2
  const [, second, ...more] = sent
  if (redirected === null || second === undefined || more.length > 0) {
    if (sent.length === count) return []
    const place = redirected === null ? 'request' : 'redirect'
    return [
      different(place, String(count), String(sent.length), sent.length > count ? 'sent too often' : 'not followed'),
    ]
  }
  const whole = ({ method, target }: { readonly method: string; readonly target: string }): string =>
    `${method} ${target}`
  if (whole(second) !== whole(redirected))
    return [different('redirect', whole(redirected), whole(second), 'goes on with another request')]
  const kept = redirected.keepsBody ? body : ({ kind: 'none' } as const)
  const type = valuesOf(second.fields, 'Content-Type')[0] ?? null
  return [
    ...compareBody({ ...expected, body: kept }, second).map((found) => ({
      ...found,
      place: `redirect: ${found.place}`,
    })),
    ...(kept.kind === 'none' && body.kind !== 'none' && type !== null
      ? [equivalent('redirect: header "Content-Type"', null, type, 'the type of content that there is not')]
      : []),
  ]
}
