import pageSchema from '../../../schemas/page.schema.json' with { type: 'json' }
import samplesSchema from '../../../schemas/samples.schema.json' with { type: 'json' }
import type { PageRenderer } from '../../pages/renderer.ts'
import type { Format, Home, Pages } from '../format.ts'
import { fileOf } from '../node.ts'

/** What a page leaves for the index. */
interface Note {
  readonly id: string
  readonly location: string
  /** Why the request could not be read; empty where it could. */
  readonly problem: string
}

/** For sites that render themselves: `samples.json`, and a file a request (schemas/samples.schema.json, schemas/page.schema.json). */
export function createJsonFormat(printer: PageRenderer): Format {
  return {
    id: 'json',
    page(content, { page }) {
      const path = fileOf(page, 'json')
      switch (content.kind) {
        case 'request': {
          const { id, location } = content.page
          const note: Note = { id, location, problem: '' }
          return { files: [{ path, content: printer.print(content.page, 'json') }], note }
        }
        case 'problem': {
          const note: Note = { id: '', location: content.location, problem: content.problem }
          return { files: [], note }
        }
        default:
          return { files: [], note: content.description }
      }
    },
    *files() {
      yield { path: 'schemas/samples.schema.json', content: `${JSON.stringify(samplesSchema, null, 2)}\n` }
      yield { path: 'schemas/page.schema.json', content: `${JSON.stringify(pageSchema, null, 2)}\n` }
    },
    *indexes(home, pages) {
      yield { path: 'samples.json', content: index(home, pages) }
    },
  }
}

function* index({ site }: Home, pages: Pages): Generator<string, void> {
  const { title, baseUrl, targets } = site
  const head = JSON.stringify({ $schema: 'schemas/samples.schema.json', title, baseUrl, targets }, null, 2)
  yield `${head.slice(0, -2)},\n  "pages": [`
  let isFirst = true
  for (const { page, parent, note } of pages) {
    const { kind, path, method, url, requests } = page
    const common = { kind, title: page.title, path, parent }
    const entry =
      kind === 'request'
        ? requestEntry({ ...common, method, url }, note as Note, fileOf(page, 'json'))
        : { ...common, description: String(note), requests }
    yield `${isFirst ? '' : ','}\n    ${JSON.stringify(entry)}`
    isFirst = false
  }
  yield '\n  ]\n}\n'
}

function requestEntry(common: object, { id, location, problem }: Note, file: string): object {
  return { ...common, id, location, ...(problem === '' ? { file } : { problem }) }
}
