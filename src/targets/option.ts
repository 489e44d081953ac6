import { PolysnipError, quoted } from '../error.ts'
import { didYouMean } from '../near.ts'
import type { Target } from '../render/target.ts'

type OptionValue = boolean | number | string

/**
 * The value of a target's option, as its manifest declares it; nothing where another of the targets has this option.
 * @param all the targets that the option was given for
 * @throws PolysnipError (`option-unknown`, `option-value`) where no target has it, or the value is not one that it takes
 */
export function checkOption(
  name: string,
  value: string,
  target: Target,
  all: readonly Target[],
): OptionValue | undefined {
  const option = Object.hasOwn(target.options, name) ? target.options[name] : undefined
  if (option === undefined) {
    const known = [...new Set(all.flatMap((each) => Object.keys(each.options)))]
    if (known.includes(name)) return undefined
    const which = all.length > 5 ? `${all.length} targets` : all.map((each) => each.id).join(', ')
    const list = known.length === 0 ? 'It has none.' : `There are: ${known.join(', ')}.`
    throw new PolysnipError('option-unknown', `${which}: no option ${quoted(name)}.${didYouMean(name, known)} ${list}`)
  }
  const wrong = (expected: string): PolysnipError =>
    new PolysnipError('option-value', `--option ${name} of ${target.id}: expected ${expected}, found ${quoted(value)}`)
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
