import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import type { SiteAssets } from './assets.ts'
import { readSite } from './read.ts'

/** The built-in site, straight from its sources. The package is built with `built-in.dist.ts` in this file's place. */
export function builtInSite(): Omit<SiteAssets, 'grammars'> {
  return { ...readSite(), ...siteScripts() }
}

/** The client's scripts, bundled. */
export function siteScripts(): Pick<SiteAssets, 'start' | 'script' | 'reload'> {
  const bundled = (entry: string): string => {
    const { outputFiles } = buildSync({
      entryPoints: [fileURLToPath(new URL(`../client/${entry}.ts`, import.meta.url))],
      bundle: true,
      minify: true,
      write: false,
      // A classic script, because a module can't be loaded from a file.
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      tsconfigRaw: {},
    })
    return outputFiles[0]?.text ?? ''
  }
  return { start: bundled('start'), script: bundled('main'), reload: bundled('reload') }
}
