import { builtInPages } from '../pages/built-in.ts'
import { createPageRenderer } from '../pages/renderer.ts'
import type { Format } from '../site/format.ts'
import { createFormat, type FormatSettings } from '../site/formats.ts'
import { templatesFolder } from '../targets/built-in.ts'
import type { BuildSettings } from './settings.ts'

export interface LoadedFormat {
  readonly format: Format
  readonly settings: FormatSettings
}

/** The formats of a build, with the layouts of pages that hold for it. */
export async function loadFormats({
  templates,
  formats,
}: Pick<BuildSettings, 'templates' | 'formats'>): Promise<readonly LoadedFormat[]> {
  const printer = createPageRenderer(templates.length === 0 ? builtInPages() : await overlaid(templates))
  return Promise.all(
    formats.map(async (settings) => ({ settings, format: await createFormat(settings, printer, templates) })),
  )
}

/** With layouts of the user's own. The parser is only needed here. */
async function overlaid(folders: readonly string[]): Promise<ReturnType<typeof builtInPages>> {
  const { readPageTemplates } = await import('../pages/read.ts')
  return readPageTemplates([templatesFolder(), ...folders])
}
