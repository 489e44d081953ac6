import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FLAVORS } from '../../src/site/markdown/flavors/flavors.ts'
import { toolchainsFolder } from '../../src/verify/built-in.ts'
import { pathsIn } from './site-files.ts'
import { run, type Ran } from './run.ts'

/** A tool that makes sites of Markdown: `scripts/install-toolchains --sites` installs it. */
export interface SiteTool {
  /** Files of a project of it, beside the pages in `pages`. */
  readonly project: Readonly<Record<string, string>>
  readonly pages: string
  readonly command: readonly string[]
  /** Where the page of a request lies that is to be read. */
  htmlOf(path: string): string
}

export const SITE_TOOLS = {
  docusaurus: {
    project: {
      'docusaurus.config.js': `module.exports = {
        title: 'Docs', url: 'https://docs.example.com', baseUrl: '/', themes: ['@docusaurus/theme-classic'],
        plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/', sidebarPath: './docs/sidebars.js' }]],
      }`,
    },
    pages: 'docs',
    command: ['@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', 'out', '--no-minify'],
    htmlOf: (path) => `out/${path}/index.html`,
  },
  vitepress: {
    project: {
      'package.json': '{ "type": "module" }',
      '.vitepress/config.js': `import sidebar from '../docs/sidebar.js'
        export default { srcDir: 'docs', outDir: 'out', themeConfig: { sidebar } }`,
    },
    pages: 'docs',
    command: ['vitepress/bin/vitepress.js', 'build'],
    htmlOf: (path) => `out/${path}.html`,
  },
  starlight: {
    project: {
      'package.json': '{ "type": "module" }',
      'astro.config.mjs': `import starlight from '@astrojs/starlight'
        import sidebar from './src/content/docs/sidebar.js'
        export default { outDir: './out', integrations: [starlight({ title: 'Docs', sidebar, pagefind: false })] }`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content'
        import { docsLoader } from '@astrojs/starlight/loaders'
        import { docsSchema } from '@astrojs/starlight/schema'
        export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }`,
    },
    pages: 'src/content/docs',
    command: ['astro/astro.js', 'build'],
    htmlOf: (path) => `out/${decodeURIComponent(FLAVORS.starlight.route({ kind: 'request', path }))}index.html`,
  },
} satisfies Record<string, SiteTool>
export type SiteToolName = keyof typeof SITE_TOOLS

const toolchains = toolchainsFolder()

export function isInstalled(name: SiteToolName): boolean {
  return existsSync(join(toolchains, name, 'node_modules'))
}

/** A project of the tool's with the pages in it. */
export class SiteProject {
  readonly folder: string
  readonly #tool: SiteTool

  constructor(name: SiteToolName, pages: ReadonlyMap<string, string | Uint8Array>) {
    this.#tool = SITE_TOOLS[name]
    // Some tools want their libraries above the project, and not behind a link.
    this.folder = mkdtempSync(join(realpathSync(toolchains), name, 'project-'))
    for (const [path, content] of Object.entries(this.#tool.project)) this.#write(path, content)
    for (const [path, content] of pages) this.#write(join(this.#tool.pages, path), content)
  }

  build(): Promise<Ran> {
    const [script = '', ...args] = this.#tool.command
    return run(process.execPath, [join(this.folder, '../node_modules', script), ...args], {
      cwd: this.folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', VITEST: '' },
    })
  }

  html(path: string): string {
    return readFileSync(join(this.folder, this.#tool.htmlOf(path)), 'utf8')
  }

  /** Every file of the built site. */
  output(): ReadonlyMap<string, Uint8Array> {
    const folder = join(this.folder, 'out')
    return new Map(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path))]))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }

  #write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), content)
  }
}
