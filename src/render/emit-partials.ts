import { Unsettled, type Place } from './emit-place.ts'
import type { Piece, Sink } from './emit-piece.ts'
import type { Scope, Scopes } from './emit-scope.ts'

/** A partial as a function of the program. */
interface Made {
  readonly id: string
  /** Of the values that the scopes hold, those that it uses. */
  readonly uses: readonly boolean[]
  /** Where it leads. */
  readonly place: Place
}

/** The partials of a template: a function for each shape of the scopes, and each place, that one is called in. */
export class Partials {
  readonly #made = new Map<string, Made>()
  readonly #open = new Set<string>()
  readonly #fresh: (prefix: string) => string
  /** Their declarations, in the order in which they need one another. */
  code = ''

  constructor(fresh: (prefix: string) => string) {
    this.#fresh = fresh
  }

  /**
   * @param body what makes the statements of the partial
   * @throws Unsettled where the partial calls itself: its names are not known before it runs
   */
  call(
    name: string,
    scopes: Scopes,
    place: Place,
    sink: Sink,
    body: (scopes: Scopes, place: Place, sink: Sink) => Piece,
  ): Piece {
    const shape = scopes.map(({ names, data }) => [Object.keys(names), Object.keys(data)])
    const key = JSON.stringify([name, shape, { ...place, end: '' }, sink.kind])
    let made = this.#made.get(key)
    if (made === undefined) {
      if (this.#open.has(name)) throw new Unsettled()
      this.#open.add(name)
      this.#made.set(
        key,
        (made = this.#declare(
          scopes.map((scope) => this.#parameters(scope)),
          place,
          sink,
          body,
        )),
      )
      this.#open.delete(name)
    }
    const { id, uses, place: end } = made
    const given = scopes.flatMap(valuesOf).filter((_, index) => uses[index])
    return {
      code:
        sink.kind === 'outside'
          ? `${id}(${['o', sink.list, ...given].join()});`
          : `s=${id}(${['o', 's', ...given].join()});`,
      place: end.end === 'same' ? { ...end, end: place.end } : end,
    }
  }

  #parameters({ names, data }: Scope): Scope {
    const own = (record: Scope['names']): Scope['names'] =>
      Object.fromEntries(Object.keys(record).map((each) => [each, this.#fresh('v')]))
    return { context: this.#fresh('v'), names: own(names), data: own(data) }
  }

  #declare(scopes: Scopes, place: Place, sink: Sink, body: (scopes: Scopes, place: Place, sink: Sink) => Piece): Made {
    const isOutside = sink.kind === 'outside'
    const { code, place: end } = body(
      scopes,
      { ...place, end: 'same' },
      isOutside ? { kind: 'outside', list: 'a' } : { kind: 'text' },
    )
    const parameters = scopes.flatMap(valuesOf)
    const uses = parameters.map((each) => new RegExp(`\\b${each}\\b`).test(code))
    const used = parameters.filter((_, index) => uses[index])
    const id = `p${this.#made.size}`
    this.code += isOutside
      ? `const ${id}=(${['o', 'a', ...used].join()})=>{${code}};\n`
      : `const ${id}=(${['o', 's', ...used].join()})=>{${code}return s};\n`
    return { id, uses, place: end }
  }
}

/** The values that a scope holds. */
function valuesOf({ context, names, data }: Scope): readonly string[] {
  return [context, ...Object.values(names), ...Object.values(data)]
}
