import type { Page, Sample } from '../../pages/model.ts'
import { notesOf } from '../../pages/notes.ts'
import { indentJson } from '../../pages/indent-json.ts'
import { isShownAsItIs } from './highlight/escape.ts'
import type { HtmlOptions } from './options.ts'
import type { ExampleView, RequestView, SampleView, Shell } from './view.ts'

/** Tabs that fit in two lines; of more the client makes a selection. */
const TABS = 8

type Example = Page['examples'][number]

/** @param pictures where the bodies of saved responses lie that are pictures, by their number */
export function requestView(
  page: Page,
  shell: Shell,
  { labels = {} }: HtmlOptions,
  pictures: ReadonlyMap<number, string>,
): RequestView {
  const chosen = Math.max(
    0,
    page.examples.findIndex(({ code }) => code >= 200 && code < 300),
  )
  return {
    ...shell,
    page: { ...page, body: shownBody(page.body) },
    query: [...page.query, ...page.disabled.query],
    headers: [...page.headers, ...page.disabled.headers],
    fields: [...page.body.fields, ...page.disabled.body],
    notes: notesOf(page),
    samples: page.samples.map((sample) => sampleView(sample, page.samples, labels)),
    isManySamples: page.samples.length > TABS,
    examples: page.examples.map((example, index) => ({
      ...exampleView(example, page.examples, index === chosen),
      picture: pictures.get(index) ?? '',
    })),
  }
}

/**
 * `Python - Requests` is Python, by means of Requests; where there is no other Python, the tab need not say so, because the bar below does.
 * What a shell runs is known by its own name.
 */
function sampleView(sample: Sample, all: readonly Sample[], labels: Readonly<Record<string, string>>): SampleView {
  const exact = exactly(sample.code)
  const own = Object.hasOwn(labels, sample.id) ? labels[sample.id] : undefined
  if (own !== undefined) return { ...sample, label: own, detail: '', exact }
  const [, label = sample.title, detail = ''] = /^(.+?) - (.+)$/s.exec(sample.title) ?? []
  if (all.some(({ id, title }) => id !== sample.id && title.startsWith(`${label} - `)))
    return { ...sample, label, detail, exact }
  return { ...sample, label: sample.language === 'shell' && detail !== '' ? detail : label, detail: '', exact }
}

/** For reading: the samples say what is sent, byte for byte. */
function shownBody(body: Page['body']): Page['body'] {
  const source = body.kind === 'json' ? indentJson(body.source) : body.source
  return { ...body, source: withoutReturns(source), variables: withoutReturns(indentJson(body.variables)) }
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function exampleView(
  { name, status, label, code, headers, body }: Example,
  all: readonly Example[],
  isChosen: boolean,
): Omit<ExampleView, 'picture'> {
  // A name may be a sentence.
  const isTold = code > 0 && all.filter((each) => each.code === code).length === 1
  return {
    isChosen,
    label: isTold ? status : label,
    name: isTold && label !== status ? name : '',
    status: code >= 100 && code < 600 ? String(Math.floor(code / 100)) : '',
    headers,
    body: { ...body, source: withoutReturns(body.source) },
    exact: exactly(body.source),
  }
}

function exactly(code: string): string {
  if (isShownAsItIs(code)) return ''
  return JSON.stringify(code).replace(/[\x7f-\x9f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`)
}
