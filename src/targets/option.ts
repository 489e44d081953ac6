import { didYouMean, PolysnipError } from '../error.ts'
import type { Target } from '../render/target.ts'

/**
 * The value of a target's option, as its manifest declares it; nothing where another of the targets has this option.
 * @throws PolysnipError (usage) where no target has it, or the value is not one that it takes
 */
export function checkOption(name: string, value: string, target: Target, all: readonly Target[]): boolean | number | string | undefined {
  const option = Object.hasOwn(target.options, name) ? target.options[name] : undefined
  if (option === undefined) {
    const known = [...new Set(all.flatMap((each) => Object.keys(each.options)))]
    if (known.includes(name)) return undefined
    const which = all.map((each) => each.id).join(', ')
    throw new PolysnipError('usage', `${which} has no option ${JSON.stringify(name)}.${didYouMean(name, known)} There are: ${known.join(', ') || 'none'}.`)
  }
  const wrong = (expected: string): PolysnipError =>
    new PolysnipError('usage', `--option ${name} of ${target.id} expects ${expected}, found ${JSON.stringify(value)}`)
  switch (option.type) {
    case 'boolean':
      if (value !== 'true' && value !== 'false') throw wrong('true or false')
      return value === 'true'
    case 'integer':
      if (!/^\d{1,9}$/.test(value)) throw wrong('a whole number')
      return Number(value)
    case 'choice':
      if (!(option.values ?? []).includes(value)) throw wrong(`one of ${(option.values ?? []).join(', ')}`)
      return value
  }
}
