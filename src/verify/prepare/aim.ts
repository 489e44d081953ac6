import type { Request } from '../../ir/request.ts'
import type { Variable } from '../../ir/text.ts'
import { dummyValues } from './dummy.ts'
import { fillFileNames, relocateFiles } from './files.ts'
import { fill, type Values } from './fill.ts'
import { retarget } from './retarget.ts'

/** What becomes of variables that have no value: see `--variables`. */
export type Policy = 'keep' | 'code' | 'env'

/** A request aimed at a slot, as it is rendered and as it must arrive. */
export interface Aimed {
  readonly rendered: Request
  readonly expected: Request
  /** Values of the holes that are left in `rendered`. */
  readonly values: Readonly<Record<string, string>>
}

/**
 * Aims a request at a slot. Under `keep` its holes are filled before it is rendered; under the other policies
 * they stay, and the program gets their values, the origin among them where the URL begins with a hole.
 */
export function aim(request: Request, origin: string, policy: Policy): Aimed {
  const dummies = dummyValues(request)
  if (policy === 'keep') {
    const aimed = relocateFiles(retarget(fill(request, dummies), origin))
    return { rendered: aimed, expected: aimed, values: {} }
  }
  const base = leadingHole(request)
  const valueOf: Values = (variable) => (variable.name === base?.name ? origin : dummies(variable))
  const values = new Map<string, string>()
  // A dynamic value is known to the program alone, and a file has to lie on the disk before it runs.
  const still = fill(fillFileNames(request, valueOf), (variable) => {
    if (variable.dynamic) return dummies(variable)
    values.set(variable.name, valueOf(variable) ?? '')
    return undefined
  })
  const rendered = relocateFiles(base === undefined ? retarget(still, origin) : still)
  return { rendered, expected: retarget(fill(rendered, valueOf), origin), values: Object.fromEntries(values) }
}

/** The variable that is the whole origin: `{{baseUrl}}/path`. */
function leadingHole({ url }: Request): Variable | undefined {
  const [first, ...rest] = url.origin
  return rest.length === 0 && typeof first === 'object' && !first.dynamic ? first : undefined
}
