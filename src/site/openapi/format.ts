import type { Sample } from '../../pages/model.ts'
import type { Format, Home, Pages } from '../format.ts'
import type { ApiOperation } from './description.ts'
import { createMatcher } from './match.ts'
import { UNMATCHED } from './unmatched.ts'

/** Of a request that an operation is like. */
interface Note {
  readonly operation: number
  readonly samples: readonly CodeSample[]
}
/** https://redocly.com/docs-legacy/api-reference-docs/specification-extensions/x-code-samples */
interface CodeSample {
  readonly lang: string
  readonly label: string
  readonly source: string
}

/** `openapi-overlay.json`: adds `x-codeSamples` to the operations of an OpenAPI description (https://spec.openapis.org/overlay/v1.0.0.html). */
export function createOverlayFormat(operations: readonly ApiOperation[]): Format {
  const match = createMatcher(operations)
  return {
    id: 'openapi-overlay',
    page(content, context) {
      if (content.kind !== 'request') return { files: [], note: null }
      const { method, url, location, samples } = content.page
      // What a variable before the path stands for may hold a part of it that the description does not know.
      const [operation = -1] = [url, context.url].map((each) => match(method, each)).filter((found) => found !== -1)
      if (operation === -1)
        return {
          files: [],
          note: null,
          warnings: [
            {
              kind: UNMATCHED,
              message: 'No operation of the OpenAPI description has this method and path.',
              place: location,
            },
          ],
        }
      return { files: [], note: { operation, samples: samples.map(sampleOf) } satisfies Note }
    },
    *files() {},
    *indexes(home, pages) {
      yield {
        path: 'openapi-overlay.json',
        content: `${JSON.stringify(overlayOf(home, pages, operations), null, 2)}\n`,
      }
    },
  }
}

function sampleOf({ languageTitle, title, code }: Sample): CodeSample {
  return { lang: languageTitle, label: title, source: code }
}

/** Of several requests that one operation is like, the first in the site's order gives the samples. */
function overlayOf({ site }: Home, pages: Pages, operations: readonly ApiOperation[]): object {
  const samples = new Map<number, readonly CodeSample[]>()
  for (const { note } of pages) {
    const found = note as Note | null
    if (found !== null && !samples.has(found.operation)) samples.set(found.operation, found.samples)
  }
  const actions = operations.flatMap((operation, index) => actionsFor(operation, samples.get(index)))
  return {
    overlay: '1.0.0',
    info: { title: `${site.title}: code samples`, version: '1.0.0' },
    // There has to be one.
    actions: actions.length === 0 ? [{ target: '$', update: {} }] : actions,
  }
}

function actionsFor(
  { place, hasSamples }: ApiOperation,
  samples: readonly CodeSample[] | undefined,
): readonly object[] {
  if (samples === undefined || samples.length === 0) return []
  const target = jsonPath(place)
  // Lists are joined when an overlay is applied: what was there goes first.
  const removal = hasSamples ? [{ target: jsonPath([...place, 'x-codeSamples']), remove: true }] : []
  return [...removal, { target, update: { 'x-codeSamples': samples } }]
}

/** RFC 9535: names in quotes. */
function jsonPath(names: readonly string[]): string {
  return `$${names.map((name) => `['${name.replace(/[\\']/g, '\\$&')}']`).join('')}`
}
