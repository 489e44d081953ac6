import { compileTemplate, type Renderer } from '../../render/compile.ts'
import type { Output } from '../../render/vocabulary.ts'
import { createWriter } from '../../render/writer.ts'
import type { Content, Format, Home, Made, OutFile } from '../format.ts'
import type { PageContext } from '../context.ts'
import { fileOf } from '../node.ts'
import { createHighlighter } from './highlight/highlighter.ts'
import { createLinks, type Links } from './links.ts'
import { loadSite } from './load.ts'
import { accentStyle, checkLinks, type HtmlOptions } from './options.ts'
import { summaryOf } from '../../pages/prose/summary.ts'
import { picturesOf } from './pictures.ts'
import { searchNote } from './search-note.ts'
import { searchFiles } from './search.ts'
import { createShell } from './shell.ts'
import { requestView } from './request-view.ts'
import type { Views } from './view.ts'
import { siteVocabulary } from './vocabulary.ts'

export type { HtmlOptions, Logo } from './options.ts'

/** Folders and requests of a collection that the home shows. */
const MOST_ON_HOME = 6

/**
 * The HTML site: a page a request, a folder and a collection, a home, a search index; no page needs a server or asks any other place for anything.
 * @throws PolysnipError (`option-value`) for what is no colour or no address, TemplateError for a template that does not parse
 * @example (await createHtmlFormat({ accent: { light: '#1f4fc4', dark: '#8fb8ff' } })).page(content, context).files
 */
export async function createHtmlFormat(options: HtmlOptions = {}): Promise<Format> {
  const accent = accentStyle(options)
  checkLinks(options)
  const { templates, style, start, script, grammars } = await loadSite(options.templates)
  const vocabulary = siteVocabulary(await createHighlighter(grammars), options.images ?? 'link')
  const compiled = new Map<keyof Views, Renderer<Output>>()
  const print = <Name extends keyof Views>(name: Name, view: Views[Name]): string => {
    let renderer = compiled.get(name)
    if (renderer === undefined) compiled.set(name, (renderer = compileTemplate(templates[name], vocabulary)))
    return renderer(view, {}, { writer: createWriter() })
  }
  const shell = createShell(options)

  const page = (content: Content, context: PageContext, pictures: ReadonlyMap<number, OutFile>): string => {
    const links = createLinks(fileOf(context.page, 'html'), context.site)
    const around = shell.page(content, context, links)
    const references = links.references(context.references)
    switch (content.kind) {
      case 'request':
        return print('request', requestView({ ...content.page, references }, around, options, urlsOf(pictures, links)))
      case 'problem':
        return print('problem', { ...around, problem: content.problem, location: content.location })
      default: {
        const { description, requests } = content
        return print('folder', {
          ...around,
          description,
          references,
          requests,
          contents: links.contents(context.contents),
        })
      }
    }
  }
  const home = ({ site, collections }: Home): string => {
    const links = createLinks('index.html', site)
    const around = shell.home(site, collections, links)
    const [only] = collections
    if (site.isSingle && only !== undefined) {
      const { description, requests, children } = only
      const references = links.references(only.references)
      const contents = links.contents(children)
      return print('home', { ...around, description, references, requests, isSingle: true, contents })
    }
    const requests = collections.reduce((sum, each) => sum + each.requests, 0)
    const contents = collections.map((each) => ({
      ...links.entry({ ...each, children: each.children.slice(0, MOST_ON_HOME) }),
      summary: summaryOf(each.description, 240),
      more: Math.max(0, each.children.length - MOST_ON_HOME),
    }))
    return print('home', { ...around, description: '', references: [], requests, isSingle: false, contents })
  }

  return {
    id: 'html',
    page(content, context): Made {
      const pictures = picturesOf(context.page, content.kind === 'request' ? content.page.examples : [])
      const html = page(content, context, pictures)
      return {
        files: [{ path: fileOf(context.page, 'html'), content: html }, ...pictures.values()],
        note: searchNote(content),
      }
    },
    *files(of): Iterable<OutFile> {
      yield { path: 'index.html', content: home(of) }
      yield { path: '404.html', content: print('not-found', shell.notFound(of.site)) }
      yield { path: 'assets/site.css', content: `${style}\n${accent}` }
      yield { path: 'assets/start.js', content: start }
      yield { path: 'assets/site.js', content: script }
      yield shell.image
    },
    indexes: ({ site }, pages) => searchFiles(pages, site),
  }
}

function urlsOf(files: ReadonlyMap<number, OutFile>, { to }: Links): ReadonlyMap<number, string> {
  return new Map([...files].map(([index, { path }]) => [index, to(path)]))
}
