import type { Auth } from '../../ir/auth.ts'
import type { Request } from '../../ir/request.ts'
import { isLiteral, plain, type Variable } from '../../ir/text.ts'
import { dummyValues } from './dummy.ts'
import { fillFileNames, relocateFiles } from './files.ts'
import { fill, fillIn, type Values } from './fill.ts'
import { type Marks, withMarks } from './generated.ts'
import { retarget } from './retarget.ts'

/** What becomes of variables that have no value: see `--variables`. */
export type Policy = 'keep' | 'code' | 'env'

/** A request aimed at a slot, as it is rendered and as it must arrive. */
export interface Aimed {
  readonly rendered: Request
  /** Values of the holes that are left in `rendered`. */
  readonly values: Readonly<Record<string, string>>
  /**
   * What must arrive.
   * @param given names of the variables that the program gets a value for; a dynamic one that is not among them it generates
   */
  expected(given: ReadonlySet<string>): { readonly request: Request; readonly marks: Marks }
}

/**
 * Aims a request at a slot. Under `keep` its holes are filled before it is rendered; under the other policies
 * they stay, and the program gets their values, the origin among them where the URL begins with a hole.
 */
export function aim(request: Request, origin: string, policy: Policy): Aimed {
  const dummies = dummyValues(request)
  if (policy === 'keep') {
    const aimed = relocateFiles(retarget(fill(request, dummies), origin))
    return { rendered: aimed, values: {}, expected: () => ({ request: aimed, marks: new Map() }) }
  }
  const base = leadingHole(request)
  const valueOf: Values = (variable) => (variable.name === base?.name ? origin : dummies(variable))
  const values = new Map<string, string>()
  // A file has to lie on the disk before the program runs, and no signature can be checked without its parameters.
  const auth = fillIn(request.auth, (variable) => (variable.dynamic ? dummies(variable) : undefined)) as Auth
  const still = fill(fillFileNames({ ...request, auth }, valueOf), (variable) => {
    values.set(variable.name, valueOf(variable) ?? '')
    return undefined
  })
  const rendered = relocateFiles(base === undefined ? retarget(still, origin) : still)
  return {
    rendered,
    values: Object.fromEntries(values),
    expected(given) {
      const marked = withMarks(valueOf, given)
      return { request: retarget(fill(rendered, marked.values), origin), marks: marked.marks }
    },
  }
}

/** Values that are given, and what must be sent then, whoever worked it out. */
export interface AtRunTime {
  readonly values: Readonly<Record<string, string>>
  readonly sent: Request
}

/**
 * Aims a request that gets given values when its program runs. Its files lie where it says: in the folder that the program runs in. Where a
 * variable says which host it goes to, the values are aimed.
 */
export function aimAtRunTime(request: Request, origin: string, { values, sent }: AtRunTime): Aimed {
  const expected = (): ReturnType<Aimed['expected']> => ({ request: retarget(sent, origin), marks: new Map() })
  if (isLiteral(request.url.origin)) return { rendered: retarget(request, origin), values, expected }
  const [host, own] = [plain(sent.url.host), new URL(origin).host]
  const aimed = Object.entries(values).map(([name, value]) => [name, value.replace(host, () => own)] as const)
  return { rendered: request, values: Object.fromEntries(aimed), expected }
}

/** The variable that is the whole origin: `{{baseUrl}}/path`. */
function leadingHole({ url }: Request): Variable | undefined {
  const [first, ...rest] = url.origin
  return rest.length === 0 && typeof first === 'object' && !first.dynamic ? first : undefined
}
