import type { Page, Sample } from '../../pages/model.ts'
import { notesOf } from '../../pages/notes.ts'
import { isShownAsItIs } from './highlight/escape.ts'
import type { HtmlOptions } from './options.ts'
import type { ExampleView, RequestView, SampleView, Shell } from './view.ts'

/** Tabs that fit beside each other; of more the client makes a selection. */
const TABS = 6

export function requestView(page: Page, shell: Shell, { labels = {} }: HtmlOptions): RequestView {
  const chosen = Math.max(
    0,
    page.examples.findIndex(({ code }) => code >= 200 && code < 300),
  )
  return {
    ...shell,
    page,
    notes: notesOf(page),
    samples: page.samples.map((sample) => sampleView(sample, labels)),
    isManySamples: page.samples.length > TABS,
    examples: page.examples.map((example, index) => exampleView(example, index === chosen)),
  }
}

/** `Python - Requests` is Python, by means of Requests. */
function sampleView(sample: Sample, labels: Readonly<Record<string, string>>): SampleView {
  const own = Object.hasOwn(labels, sample.id) ? labels[sample.id] : undefined
  const [, label = sample.title, detail = ''] =
    own === undefined ? (/^(.+?) - (.+)$/s.exec(sample.title) ?? []) : ['', own]
  return { ...sample, label, detail, exact: exactly(sample.code) }
}

function exampleView({ label, code, headers, body }: Page['examples'][number], isChosen: boolean): ExampleView {
  return {
    isChosen,
    label,
    status: code >= 100 && code < 600 ? String(Math.floor(code / 100)) : '',
    headers,
    body,
    exact: exactly(body.source),
  }
}

function exactly(code: string): string {
  if (isShownAsItIs(code)) return ''
  return JSON.stringify(code).replace(/[\x7f-\x9f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`)
}
