import { onChoice, readChoice, writeChoice } from './store.ts'

const TABS = '.samples > input'

/** The language that the address asks for, and the one that was chosen last. A target's id, or a language's. */
function wanted(): readonly string[] {
  const { searchParams } = new URL(location.href)
  return [searchParams.get('lang'), readChoice('language')].filter((language) => language !== null)
}

/** The tab of the first target that is there; of a language its first. */
function tabOf(tabs: readonly HTMLInputElement[], choices: readonly string[]): HTMLInputElement | undefined {
  for (const choice of choices) {
    const tab = tabs.find(({ value }) => value === choice) ?? tabs.find(({ dataset }) => dataset['language'] === choice)
    if (tab !== undefined) return tab
  }
  return undefined
}

/** As the page is read, so that no other language is ever seen. */
export function openEarly(): void {
  const choices = wanted()
  if (choices.length === 0) return
  const { classList } = document.documentElement
  classList.add('choosing')
  const open = (): void => {
    const tab = tabOf([...document.querySelectorAll<HTMLInputElement>(TABS)], choices.slice(0, 1))
    if (tab === undefined) return
    tab.checked = true
    done()
  }
  const observer = new MutationObserver(open)
  const done = (): void => {
    observer.disconnect()
    classList.remove('choosing')
  }
  observer.observe(document.documentElement, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', done)
}

/** Remembers what is chosen; follows what is chosen in other windows, and a deep link to a sample. */
export function followLanguage(): void {
  const tabs = [...document.querySelectorAll<HTMLInputElement>(TABS)]
  const tab = (): HTMLInputElement | undefined => tabs.find(({ checked }) => checked)
  const open = (choices: readonly string[]): void => {
    const chosen = tabOf(tabs, choices)
    if (chosen === undefined) return
    chosen.checked = true
    writeChoice('language', chosen.value)
  }
  open(wanted())
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
    open([more.value])
    chosen()
  })
  onChoice('language', (language) => {
    if (language !== null) open([language])
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
