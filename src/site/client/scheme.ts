import { onChoice, readChoice, writeChoice } from './store.ts'

const SCHEMES = ['system', 'light', 'dark'] as const
type Scheme = (typeof SCHEMES)[number]

export function applyScheme(): void {
  document.documentElement.dataset['scheme'] = chosen()
}

/** The button that goes from one colour scheme to the next. */
export function offerSchemes(): void {
  const button = document.getElementById('theme')
  if (button === null) return
  const show = (): void => {
    applyScheme()
    button.setAttribute('aria-label', `Colour scheme: ${chosen()}`)
    button.title = `Colour scheme: ${chosen()}`
  }
  button.hidden = false
  button.addEventListener('click', () => {
    writeChoice('scheme', SCHEMES[(SCHEMES.indexOf(chosen()) + 1) % SCHEMES.length] as Scheme)
    show()
  })
  onChoice('scheme', show)
  show()
}

function chosen(): Scheme {
  const stored = readChoice('scheme')
  return SCHEMES.find((scheme) => scheme === stored) ?? 'system'
}
