/** What a reader chose, kept in the browser; where it may not be kept, it holds for the page. */
export type Choice = 'language' | 'scheme'

export function readChoice(choice: Choice): string | null {
  try {
    return localStorage.getItem(keyOf(choice))
  } catch {
    return null
  }
}

export function writeChoice(choice: Choice, value: string): void {
  try {
    localStorage.setItem(keyOf(choice), value)
  } catch {
    // Storage is full, or forbidden.
  }
}

/** Tells of choices made in other windows. */
export function onChoice(choice: Choice, changed: (value: string | null) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === keyOf(choice)) changed(newValue)
  })
}

function keyOf(choice: Choice): string {
  return `polysnip-${choice}`
}
