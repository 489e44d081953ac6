import { wordsOf, type Entry } from './match.ts'
import { createSearchIndex } from './search-index.ts'

const MOST = 30

/** The search dialog: a combobox over a list of links (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function offerSearch(): void {
  const opener = document.getElementById('search-open')
  if (opener === null) return
  const dialog = element('dialog', { class: 'finder', 'aria-label': 'Search' })
  const input = element('input', {
    // Of type `search`, Escape would empty it first.
    type: 'text',
    enterkeyhint: 'go',
    role: 'combobox',
    placeholder: 'Title, method, path or parameter',
    autocomplete: 'off',
    dir: 'auto',
    spellcheck: 'false',
    'aria-label': 'Search',
    'aria-controls': 'search-results',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  })
  const close = element('button', { class: 'close', type: 'button' })
  close.textContent = 'Close'
  const list = element('div', { role: 'listbox', id: 'search-results', 'aria-label': 'Results' })
  const status = element('p', { role: 'status', class: 'soft' })
  const hint = element('p', { class: 'keys soft' })
  hint.textContent = '↑ ↓ to choose, Enter to open, Esc to close'
  dialog.append(input, close, list, status, hint)
  document.body.append(dialog)

  const index = createSearchIndex()
  let current = -1
  const choose = (wanted: number): void => {
    const options = [...list.children]
    options[current]?.setAttribute('aria-selected', 'false')
    current = options.length === 0 ? -1 : (wanted + options.length) % options.length
    const option = options[current]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option === undefined) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', option.id)
  }
  const show = (): void => {
    const words = wordsOf(input.value)
    const matches = index.find(input.value, MOST)
    list.replaceChildren(...matches.map(({ entry }, at) => optionOf(entry, at, words)))
    input.setAttribute('aria-expanded', String(matches.length > 0))
    status.textContent =
      words.length === 0
        ? ''
        : !index.isComplete()
          ? 'Searching…'
          : matches.length === 0
            ? 'Nothing found.'
            : `${matches.length === MOST ? `The best ${MOST}` : matches.length} found.`
    current = -1
    choose(0)
  }
  const open = (): void => {
    if (dialog.open) return
    index.load(show)
    dialog.showModal()
    input.select()
  }

  opener.hidden = false
  opener.addEventListener('click', open)
  close.addEventListener('click', () => dialog.close())
  input.addEventListener('input', show)
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const option = list.children[current]
    if (step !== undefined) choose(current + step)
    else if (event.key === 'Enter' && option instanceof HTMLAnchorElement) option.click()
    else return
    event.preventDefault()
  })
  // A click beside the dialog closes it, as does a link to the page that is open.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a') !== null)) dialog.close()
  })
  document.addEventListener('keydown', (event) => {
    const isShortcut =
      (event.key === '/' && !isTyping(event.target)) ||
      (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))
    if (!isShortcut) return
    event.preventDefault()
    open()
  })
}

function optionOf(entry: Entry, at: number, words: readonly string[]): HTMLElement {
  const root = document.documentElement.dataset['root'] ?? ''
  const path = entry.path.split('/').map(encodeURIComponent).join('/')
  const href = root + (path === '' ? 'index.html' : path + (entry.kind === 'request' ? '.html' : '/index.html'))
  const option = element('a', { role: 'option', id: `search-${at}`, tabindex: '-1', 'aria-selected': 'false', href })
  const title = element('span', { class: 'title' })
  if (entry.method !== '') {
    const method = element('span', { class: 'method', 'data-method': entry.method })
    method.textContent = entry.method
    title.append(method, ' ')
  }
  title.append(...marked(entry.title, words))
  const place = element('span', { class: 'place' })
  place.append(...marked([entry.url, entry.trail].filter((part) => part !== '').join(' · '), words))
  option.append(title, place)
  return option
}

/** The text with the words that were looked for marked, where lower case moves no character. */
function marked(text: string, words: readonly string[]): readonly Node[] {
  const plain = text.toLowerCase()
  if (plain.length !== text.length) return [new Text(text)]
  const nodes: Node[] = []
  let done = 0
  while (done < text.length) {
    const hits = words
      .map((word) => [plain.indexOf(word, done), word.length] as const)
      .filter(([start]) => start !== -1)
    const [start, length] = hits.toSorted(([a, m], [b, n]) => a - b || n - m)[0] ?? [text.length, 0]
    nodes.push(new Text(text.slice(done, start)))
    if (length > 0) {
      const mark = element('mark', {})
      mark.textContent = text.slice(start, start + length)
      nodes.push(mark)
    }
    done = start + length
  }
  return nodes
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'))
  )
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  return made
}
