import { clampChroma, converter, formatHex, interpolate, parse, wcagContrast } from 'culori'
import { PolysnipError, quoted } from '../../error.ts'

/** CSS colours of links and marks, for each colour scheme. */
export interface Accent {
  readonly light: string
  readonly dark: string
}

/** What the accent is read upon, as `templates/_site/style.css` has it: the page, and on it what is chosen, which holds some of the accent. */
const BACK: Accent = { light: '#ffffff', dark: '#14161a' }
const CHOSEN = 0.11
/** Of text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST = 4.5
const SCHEMES = ['light', 'dark'] as const

/**
 * The accent of both schemes, as `#rrggbb`: read and written anew, so that nothing but a colour comes of it.
 * @param given of one colour alone the dark scheme's is made: as bright as it has to be
 * @throws PolysnipError (`option-value`) for what is no colour
 * @example accentOf('navy') // { light: '#000080', dark: '#5085fd' }
 */
export function accentOf(given: string | Accent): Accent {
  if (typeof given !== 'string') return { light: colourOf(given.light), dark: colourOf(given.dark) }
  const light = colourOf(given)
  return { light, dark: readable(light) }
}

/** What is wrong with an accent, as sentences: where text in it has less contrast than people need. */
export function accentProblems(accent: Accent): readonly string[] {
  return SCHEMES.filter((scheme) => contrast(accent[scheme], scheme) < LEAST).map(
    (scheme) =>
      `${accent[scheme]} on the ${scheme} scheme has a contrast of ${contrast(accent[scheme], scheme).toFixed(1)}:1; ` +
      `text that all can read has ${LEAST}:1 (WCAG 2 AA)`,
  )
}

function colourOf(text: string): string {
  const colour = parse(text)
  if (colour !== undefined && (colour.alpha ?? 1) === 1) return formatHex(clampChroma(colour, 'oklch'))
  const expected =
    'expected a colour that nothing shines through (#1f4fc4, rgb(31 79 196), oklch(50% 0.2 260), rebeccapurple)'
  throw new PolysnipError('option-value', `${expected}, found ${quoted(text)}`)
}

/** The colour, lighter until it can be read in the dark. */
function readable(colour: string): string {
  const own = converter('oklch')(colour) ?? { mode: 'oklch', l: 0, c: 0 }
  for (let { l } = own; l < 1; l += 0.01) {
    const lighter = formatHex(clampChroma({ ...own, l }, 'oklch'))
    if (contrast(lighter, 'dark') >= LEAST) return lighter
  }
  return '#ffffff'
}

function contrast(colour: string, scheme: keyof Accent): number {
  const back = BACK[scheme]
  return Math.min(wcagContrast(colour, back), wcagContrast(colour, interpolate([back, colour], 'rgb')(CHOSEN)))
}
