import type { Template } from '../render/template.ts'

/** The layouts of pages, parsed: `item.html`, `docs.markdown`, … Plain JSON, as it is shipped. */
export type PageTemplates = Readonly<Record<string, Template>>
