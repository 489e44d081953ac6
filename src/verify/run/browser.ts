import { accessSync, constants } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserType, Page, Request } from 'playwright-core'
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
  // A new page is a new process; a snippet's leftovers end with the document, all but cookies, and slots have origins of their own.
  const idle: Page[] = []
  return {
    async run(program, recipe, limit) {
      browser ??= launch(toolchains, environment)
      const page = idle.pop() ?? (await (await (await browser).newContext()).newPage())
      const context = page.context()
      const outcome = await drive(page, program, recipe, recipe.timeout ?? limit).catch(async (error: unknown) => {
        await context.close()
        throw error
      })
      page.removeAllListeners()
      const isClean = outcome.status === 0 && outcome.fault === '' && context.pages().length === 1
      if (isClean) {
        await context.clearCookies()
        idle.push(page)
      } else await context.close()
      return outcome
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
    const fields = [
      ['Content-Type', `${type}; charset=utf-8`],
      ['Cache-Control', 'no-store'],
    ] as const
    return { ...ACCEPT, fields, body, aside: 'file' }
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
  const open = new Set<Request>()
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => {
    errors.push(String(error))
  })
  page.on('dialog', (dialog) => void dialog.dismiss())
  await page.goto(program.slot.origin + PAGE, { waitUntil: 'load', timeout: limit })
  // Bundlers put the environment in place of `process.env`, which browsers do not have.
  await page.evaluate((env) => Object.assign(globalThis, { process: { env } }), program.environment)
  // What a person would do, before the snippet asks which files were chosen.
  const files = filesOf(program)
  if (files.length > 0) await page.setInputFiles('input[type=file]', files)
  const type = recipe.file.endsWith('.mjs') ? 'module' : 'text/javascript'
  await page.addScriptTag({ url: `${SCRIPT}snippet`, type }).catch((error: unknown) => errors.push(String(error)))
  // The snippet is done when its requests are answered, redirects among them; errors of the code after it come a little later. What a browser
  // refuses to send is only spoken of, or not at all.
  const begun = performance.now()
  const isWithin = (most: number): boolean => performance.now() - begun < Math.min(limit, most)
  const isUnasked = (): boolean => program.slot.requests.length === 0 && errors.length === 0
  const isBusy = (): boolean =>
    open.size > 0 ? isWithin(limit) : isUnasked() && isWithin(said.length > 0 ? AFTER_WORDS : WITHOUT_A_WORD)
  do {
    while (isBusy()) await setTimeout(5)
    await setTimeout(50)
  } while (isBusy())
  const fault = errors.length === 0 && program.slot.requests.length === 0 ? 'no request was sent' : ''
  return { status: errors.length === 0 ? 0 : 1, output: [...errors, ...said].join('\n'), fault }
}

/** Milliseconds in which a request must come. */
const AFTER_WORDS = 2000
const WITHOUT_A_WORD = 6000

function filesOf({ request: { body }, work }: Program): readonly string[] {
  const paths =
    body.kind === 'file'
      ? [body.path]
      : body.kind === 'multipart'
        ? body.parts.flatMap((part) => (part.kind === 'file' ? [part.path] : []))
        : []
  return paths.map((path) => resolve(work, plain(path)))
}
