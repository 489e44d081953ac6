import type { Page } from '../../pages/model.ts'
import { summaryOf } from '../../pages/prose/summary.ts'
import { descriptionOf, type Content } from '../format.ts'

/** Characters; what is further down in a description is seldom what it is about. */
const MOST_WORDS = 400
const MOST_NAMES = 300

/** What the search knows of a page besides its title and URL: the first words of its description, and the names of what its body and its query take. */
export function searchNote(content: Content): string {
  const words = summaryOf(descriptionOf(content), MOST_WORDS)
  if (content.kind !== 'request') return words
  let names = ''
  for (const name of new Set(namesIn(content.page))) {
    if (words.includes(name)) continue
    if (names.length + name.length > MOST_NAMES) break
    names += ` ${name}`
  }
  return (words + names).trim()
}

/** Of what the URL does not say. */
function* namesIn({ disabled, body }: Page): Generator<string, void> {
  for (const { name } of [...body.fields, ...disabled.body, ...disabled.query]) yield name
  if (body.kind === 'json') for (const [, name = ''] of body.source.matchAll(/"([^"\\\n]{1,60})"\s*:/g)) yield name
}
