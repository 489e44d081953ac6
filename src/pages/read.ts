import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTemplate } from '../render/parse.ts'
import { templatesFolder } from '../targets/built-in.ts'
import type { PageTemplates } from './templates.ts'

/**
 * Reads `<folder>/_pages/<layout>.<format>.hbs` and the partials `_name.hbs` beside them.
 * @param folders of templates; a later one's files go before an earlier one's
 * @throws TemplateError for a template that doesn't parse
 */
export function readPageTemplates(folders: readonly string[] = [templatesFolder()]): PageTemplates {
  const files = new Map<string, string>()
  for (const folder of folders.map((each) => join(each, '_pages')).filter((each) => existsSync(each))) {
    for (const name of readdirSync(folder).toSorted()) {
      if (name.endsWith('.hbs')) files.set(name.slice(0, -'.hbs'.length), readFileSync(join(folder, name), 'utf8'))
    }
  }
  const partials = Object.fromEntries(
    [...files].filter(([name]) => name.startsWith('_')).map(([name, source]) => [name.slice(1), source]),
  )
  const layouts = [...files].filter(([name]) => !name.startsWith('_'))
  return Object.fromEntries(
    layouts.map(([name, source]) => [name, parseTemplate(`_pages/${name}.hbs`, source, usedBy(source, partials))]),
  )
}

/** Only the partials that a layout comes by, so that what is shipped holds each where it is used. */
function usedBy(source: string, partials: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const used = new Map<string, string>()
  const visit = (text: string): void => {
    for (const [name, content] of Object.entries(partials)) {
      if (used.has(name) || !text.includes(`{{> ${name}`)) continue
      used.set(name, content)
      visit(content)
    }
  }
  visit(source)
  return Object.fromEntries(used)
}
