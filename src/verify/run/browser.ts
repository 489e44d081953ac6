import { accessSync, constants } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, join, resolve } from 'node:path'
import type { Browser, BrowserType, Page } from 'playwright-core'
import { plain } from '../../ir/text.ts'
import type { Recipe } from '../recipe.ts'
import { ACCEPT, type Answer } from '../recorder/slot.ts'
import { type Braces, fillBraces } from './braces.ts'
import type { Outcome } from './command.ts'
import type { Program } from './program.ts'

/** Where a slot serves the page, from the same origin as the recorder, so that no CORS rule stands between them. */
const PAGE = '/.polysnip/page.html'
const SCRIPT = '/.polysnip/script/'

/** A browser for the whole run; it begins when it is first used. */
export interface Pages {
  run(program: Program, recipe: Recipe, limit: number): Promise<Outcome>
  close(): Promise<void>
}

/** @param toolchains holds the driver, which is too large to come with the package */
export function openPages(toolchains: string, environment: Readonly<Record<string, string>>): Pages {
  let browser: Promise<Browser> | undefined
  return {
    async run(program, recipe, limit) {
      browser ??= launch(toolchains, environment)
      const context = await (await browser).newContext()
      try {
        return await drive(await context.newPage(), program, recipe, recipe.timeout ?? limit)
      } finally {
        await context.close()
      }
    },
    async close() {
      await browser?.then((found) => found.close()).catch(() => undefined)
    },
  }
}

async function launch(toolchains: string, environment: Readonly<Record<string, string>>): Promise<Browser> {
  const require = createRequire(join(resolve(toolchains), 'node/package.json'))
  const { chromium } = require('playwright-core') as { chromium: BrowserType }
  const executablePath = findBrowser(environment['PATH'] ?? '')
  // Chromium's sandbox does not work for root, as whom containers run.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args, env: { ...environment } })
}

function findBrowser(path: string): string {
  const candidates = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const found = candidates.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
  if (found === undefined) throw new Error(`no browser on the path: ${NAMES.join(', ')}`)
  return found
}
const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** What the slot serves of the page's own files; null for what the snippet asks for. */
export function servePage(target: string, code: string, recipe: Recipe, scripts: readonly string[]): Answer | null {
  const serve = (type: string, body: string): Answer => {
    return { ...ACCEPT, fields: [['Content-Type', `${type}; charset=utf-8`]], body, aside: 'file' }
  }
  if (target === PAGE) {
    const kind = recipe.file.endsWith('.mjs') ? 'module' : 'text/javascript'
    const sources = [...scripts.keys()].map((at) => `<script type="${kind}" src="${SCRIPT}${at}"></script>`)
    return serve(
      'text/html',
      `<!doctype html><link rel="icon" href="data:,"><input type="file" multiple>\n${sources.join('\n')}`,
    )
  }
  if (!target.startsWith(SCRIPT)) return null
  const name = target.slice(SCRIPT.length)
  return serve('text/javascript', name === 'snippet' ? code : (scripts[Number(name)] ?? ''))
}

/** The scripts that a page loads before the snippet. */
export async function readScripts(recipe: Recipe, braces: Braces): Promise<readonly string[]> {
  return Promise.all((recipe.scripts ?? []).map((script) => readFile(fillBraces(script, braces), 'utf8')))
}

async function drive(page: Page, program: Program, recipe: Recipe, limit: number): Promise<Outcome> {
  const said: string[] = []
  const errors: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => {
    errors.push(String(error))
  })
  page.on('dialog', (dialog) => void dialog.dismiss())
  const deadline = performance.now() + limit
  // Bundlers put the environment in place of `process.env`, which browsers do not have.
  await page.addInitScript({ content: `globalThis.process = { env: ${JSON.stringify(program.environment)} }` })
  await page.goto(program.slot.origin + PAGE, { waitUntil: 'load', timeout: limit })
  // What a person would do, before the snippet asks which files were chosen.
  await page.setInputFiles('input[type=file]', filesOf(program))
  const type = recipe.file.endsWith('.mjs') ? 'module' : 'text/javascript'
  await page.addScriptTag({ url: `${SCRIPT}snippet`, type }).catch((error: unknown) => errors.push(String(error)))
  // The snippet is done when its request is answered; errors of the code after it come a little later.
  while (program.slot.requests.length === 0 && errors.length === 0 && performance.now() < deadline)
    await page.waitForTimeout(10)
  await page.waitForTimeout(50)
  const fault = errors.length === 0 && program.slot.requests.length === 0 ? 'no request was sent' : ''
  return { status: errors.length === 0 ? 0 : 1, output: [...errors, ...said].join('\n'), fault }
}

function filesOf({ request: { body }, work }: Program): readonly string[] {
  const paths =
    body.kind === 'file'
      ? [body.path]
      : body.kind === 'multipart'
        ? body.parts.flatMap((part) => (part.kind === 'file' ? [part.path] : []))
        : []
  return paths.map((path) => resolve(work, plain(path)))
}
