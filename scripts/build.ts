/**
 * Makes `dist/`: the bundled entries, with chunks that are loaded when they are needed; the parsed templates; the types.
 * What is published has no dependencies.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { readPageTemplates } from '../src/pages/read.ts'
import { emitTemplate } from '../src/render/emit.ts'
import { builtInSite } from '../src/site/html/built-in.ts'
import { shikiGrammar } from '../src/site/html/highlight/built-in.ts'
import { SHIKI_IDS } from '../src/site/html/highlight/ids.ts'
import { builtInTargets } from '../src/targets/built-in.ts'
import { notices } from './notices.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const pages = JSON.stringify(readPageTemplates())

/** In the package, what `built-in.ts` reads from templates is already parsed. */
const fromDisk: Plugin = {
  name: 'built-in',
  setup({ onResolve }) {
    onResolve({ filter: /\/built-in\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\.ts$/, '.dist.ts')),
    }))
  },
}
/** The core has no disk: it holds the page layouts itself, and is given its targets. */
const fromMemory: Plugin = {
  name: 'built-in',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/built-in\.ts$/ }, ({ importer }) =>
      importer.endsWith('/src/pages/render.ts') ? { path: 'pages', namespace: 'built-in' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'built-in' }, () => ({
      contents: `export const builtInPages = () => JSON.parse(${JSON.stringify(pages)})`,
    }))
  },
}

rmSync(dist, { recursive: true, force: true })
mkdirSync(join(dist, 'targets'), { recursive: true })
const common = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: process.env['NOMIN'] === undefined,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
} satisfies BuildOptions
const node = await build({
  ...common,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/build/worker.ts' },
  platform: 'node',
  target: 'node20',
  // Beside the entries, because `import.meta.url` is a chunk's own.
  chunkNames: 'chunk-[hash]',
  plugins: [fromDisk],
  // Bundled CommonJS modules ask for Node's own modules by `require`.
  banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
})
const core = await build({
  ...common,
  entryPoints: { core: 'src/core.ts' },
  // Neither Node nor a page: what asks for `document` or `node:` has no place in it.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2023',
  chunkNames: 'core-[hash]',
  plugins: [fromMemory],
})

const targets = builtInTargets()
writeFileSync(join(dist, 'targets.json'), JSON.stringify(targets.map(({ id, manifest }) => ({ id, manifest }))))
for (const { id, manifest, template } of targets) {
  writeFileSync(join(dist, 'targets', `${id}.json`), JSON.stringify({ id, manifest, template: template() }))
  const program = emitTemplate(template())
  if (program !== undefined) writeFileSync(join(dist, 'targets', `${id}.cjs`), `module.exports=${program}\n`)
}
writeFileSync(join(dist, 'pages.json'), pages)
writeFileSync(join(dist, 'site.json'), JSON.stringify(builtInSite()))
// In a folder of the form that templates have: a user's own grammars are laid over them.
const grammars = join(dist, 'shiki/_site/grammars')
mkdirSync(grammars, { recursive: true })
for (const id of SHIKI_IDS) {
  const grammar = shikiGrammar(id)
  if (grammar !== undefined) writeFileSync(join(grammars, `${id}.json`), JSON.stringify(grammar))
}
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices(root, [node.metafile, core.metafile], ['@shikijs/langs']))

for (const folder of ['stand-ins', 'helpers']) {
  cpSync(join(root, 'src/verify', folder), join(dist, 'verify', folder), {
    recursive: true,
    filter: (path) => !path.includes('__pycache__') && !/\.test\./.test(path),
  })
}

execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
)
