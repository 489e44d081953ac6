import type { Collection } from '../ir/collection.ts'
import type { Example } from '../ir/example.ts'
import type { Request } from '../ir/request.ts'
import { plain } from '../ir/text.ts'
import type { Warning } from '../ir/warning.ts'
import { renderSnippet, type RenderOptions } from '../render/render.ts'
import type { Target } from '../render/target.ts'
import { authOf } from './auth.ts'
import { exampleBodyOf } from './example-body.ts'
import { bodyOf } from './body.ts'
import { disabledOf } from './disabled.ts'
import { readProse } from './prose/read.ts'
import { field, type Layout, type Page, type PageExample, type Sample } from './model.ts'

export interface ModelOptions extends RenderOptions {
  readonly layout?: Layout
  /** The target that makes the curl command of layout `item`; by default the one among `targets` whose id is `shell-curl`. */
  readonly curl?: Target | undefined
  /** Options by target id, where a target is to differ from `options`. */
  readonly targetOptions?: Readonly<Record<string, RenderOptions['options']>> | undefined
}

/**
 * What a page of a request shows, before it is printed.
 * @param targets in the order of the samples
 * @example pageOf(collection, collection.requests[0], [target], { layout: 'item' }).samples[0]?.code
 */
export function pageOf(
  collection: Collection,
  request: Request,
  targets: readonly Target[],
  options: ModelOptions = {},
): Page {
  const { layout = 'docs' } = options
  const samples = targets.map((target) => sampleOf(target, request, options))
  const curl = options.curl ?? targets.find((target) => target.id === 'shell-curl')
  const command = curl === undefined ? undefined : renderSnippet(curl, request, optionsFor(curl, options))
  const language = samples[0]?.languageTitle
  const trail =
    layout === 'item'
      ? [...(language === undefined ? [] : [language]), collection.name]
      : [collection.name, ...request.path]
  const { url } = request
  const title = request.name.trim() === '' ? 'Untitled' : request.name
  return {
    layout,
    title,
    breadcrumb: [...trail, title].filter((part) => part.trim() !== ''),
    collection: { id: collection.id, name: collection.name },
    id: request.id,
    path: request.path,
    location: request.location,
    description: saysSomething(request.description) ? request.description : '',
    references: [],
    method: request.method,
    url: plain(url.text),
    route: plain(url.route),
    pathVariables: url.pathVariables.map(({ name, value, description }) => field(name, plain(value), description)),
    query: url.query.map(({ name, value, description, origin }) =>
      field(plain(name), plain(value), description, '', origin),
    ),
    headers: request.headers.map(({ name, value, description, origin }) =>
      field(plain(name), plain(value), description, '', origin),
    ),
    body: bodyOf(request),
    disabled: disabledOf(request.disabled),
    auth: authOf(request.auth),
    samples,
    examples: request.examples.map(exampleOf),
    curl: layout === 'item' ? (command?.code ?? '') : '',
    item: layout === 'item' ? request.publicItem.whole : request.publicItem.documented,
    warnings: distinct([
      ...request.warnings,
      ...samples.flatMap((sample) => sample.warnings),
      ...(layout === 'item' ? (command?.warnings ?? []) : []),
    ]),
  }
}

/** Blanks say nothing, nor does a comment. */
function saysSomething(description: string): boolean {
  const start = description.trimStart().charAt(0)
  return start !== '' && (!'<&['.includes(start) || readProse(description, 2).children.length > 0)
}

function sampleOf(target: Target, request: Request, options: ModelOptions): Sample {
  const { code, warnings } = renderSnippet(target, request, optionsFor(target, options))
  const { id, title, language, library, extension, deprecated } = target
  return {
    id,
    title,
    language: language.id,
    languageTitle: language.title,
    highlight: language.highlight,
    library,
    extension,
    code,
    // What the reader of the collection found holds for the page and not for one sample.
    warnings: warnings.filter((warning) => !request.warnings.includes(warning)),
    deprecated: deprecated === false ? '' : `${sentence(deprecated.reason)} Use ${deprecated.instead} instead.`,
  }
}

function optionsFor(target: Target, { variables, samples, options, targetOptions }: ModelOptions): RenderOptions {
  const own = targetOptions?.[target.id] ?? options
  return {
    ...(variables === undefined ? {} : { variables }),
    ...(samples === undefined ? {} : { samples }),
    ...(own === undefined ? {} : { options: own }),
  }
}

function exampleOf({ name, code, status, headers, body }: Example): PageExample {
  const line = [code === 0 ? '' : String(code), status].filter((part) => part !== '').join(' ')
  return {
    name,
    label: [line, isSame(line, name) ? '' : name].filter((part) => part.trim() !== '').join(': ') || 'Response',
    code,
    status: line,
    headers: headers.map((header) => field(header.name, header.value)),
    body: exampleBodyOf(body, headers),
  }
}

/** Many saved responses are called as their status is. */
function isSame(line: string, name: string): boolean {
  return line.toLowerCase() === name.trim().toLowerCase()
}

function distinct(warnings: readonly Warning[]): readonly Warning[] {
  const seen = new Map(warnings.map((warning) => [`${warning.kind}\n${warning.message}\n${warning.place}`, warning]))
  return [...seen.values()]
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
