import { onChoice, readChoice, writeChoice } from './store.ts'

const TABS = '.samples > input'

/** The language that the address asks for, else the one that was chosen last. A target's id, or a language's. */
function wanted(): string | null {
  return new URLSearchParams(location.search).get('lang') ?? readChoice('language')
}

/** Opens the tab of a target, or the first of a language; leaves the page as it is where it has neither. */
function open(tabs: readonly HTMLInputElement[], language: string | null): void {
  const tab =
    tabs.find(({ value }) => value === language) ?? tabs.find(({ dataset }) => dataset['language'] === language)
  if (tab !== undefined) tab.checked = true
}

/** As the page is read, so that no other language is ever seen. */
export function openEarly(): void {
  const language = wanted()
  if (language === null) return
  const observer = new MutationObserver(() => open([...document.querySelectorAll<HTMLInputElement>(TABS)], language))
  observer.observe(document.documentElement, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', () => observer.disconnect())
}

/** Remembers what is chosen; follows what is chosen in other windows, and a deep link to a sample. */
export function followLanguage(): void {
  const tabs = [...document.querySelectorAll<HTMLInputElement>(TABS)]
  const asked = new URLSearchParams(location.search).get('lang')
  const tab = (): HTMLInputElement | undefined => tabs.find(({ checked }) => checked)
  if (asked !== null && tab() !== undefined && (tab()?.value === asked || tab()?.dataset['language'] === asked)) {
    writeChoice('language', tab()?.value ?? asked)
  }
  const more = selectionFor(tabs)
  const chosen = (): void => {
    const value = tab()?.value
    if (value === undefined) return
    if (more !== undefined) more.value = value
    writeChoice('language', value)
    const address = new URL(location.href)
    address.searchParams.set('lang', value)
    // A page that lies on a disk has no origin whose addresses it could take.
    if (location.protocol !== 'file:') history.replaceState(history.state, '', address)
  }
  for (const each of tabs) each.addEventListener('change', chosen)
  more?.addEventListener('change', () => {
    open(tabs, more.value)
    chosen()
  })
  onChoice('language', (language) => {
    open(tabs, language)
    if (more !== undefined) more.value = tab()?.value ?? ''
  })

  const openLinked = (): void => {
    const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!(linked instanceof HTMLInputElement) || linked.type !== 'radio') return
    linked.checked = true
    if (tabs.includes(linked)) chosen()
  }
  addEventListener('hashchange', openLinked)
  openLinked()
}

/** A selection of all languages, where there are more than fit beside each other. */
function selectionFor(tabs: readonly HTMLInputElement[]): HTMLSelectElement | undefined {
  const group = document.querySelector('.samples.many')
  if (group === null) return undefined
  const select = document.createElement('select')
  select.setAttribute('aria-label', 'All languages')
  for (const { value, labels, checked } of tabs) {
    const option = new Option(labels?.[0]?.textContent ?? value, value, checked, checked)
    select.append(option)
  }
  group.prepend(select)
  return select
}
