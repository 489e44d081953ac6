/**
 * Makes `dist/`: the bundled entries (one file each plus shared chunks that are loaded when they are needed), the parsed templates,
 * and the types. What is published has no dependency that is loaded at start.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { readPageTemplates } from '../src/pages/read.ts'
import { builtInTargets } from '../src/targets/built-in.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** In the package, what `built-in.ts` reads from templates is already parsed. */
const builtIn: Plugin = {
  name: 'built-in',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/built-in\.ts$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path.replace(/\.ts$/, '.dist.ts')) }))
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
  target: 'node20',
  legalComments: 'linked',
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [builtIn] as Plugin[],
  logLevel: 'warning',
} satisfies BuildOptions
await build({
  ...common,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  // Bundled CommonJS modules ask for Node's own modules by `require`.
  banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
  external: ['prettier'],
})
await build({ ...common, entryPoints: { core: 'src/core.ts' }, platform: 'neutral', mainFields: ['browser', 'module', 'main'], chunkNames: 'chunks/core-[name]-[hash]' })

const targets = builtInTargets()
writeFileSync(join(dist, 'targets.json'), JSON.stringify(targets.map(({ id, manifest }) => ({ id, manifest }))))
for (const { id, manifest, template } of targets) {
  writeFileSync(join(dist, 'targets', `${id}.json`), JSON.stringify({ id, manifest, template: template() }))
}
writeFileSync(join(dist, 'pages.json'), JSON.stringify(readPageTemplates()))

execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
