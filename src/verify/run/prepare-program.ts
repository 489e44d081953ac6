import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Request } from '../../ir/request.ts'
import { dummyValues } from '../prepare/dummy.ts'
import { relocateFiles, writeFiles } from '../prepare/files.ts'
import { fill } from '../prepare/fill.ts'
import { retarget } from '../prepare/retarget.ts'
import type { Recipe } from '../recipe.ts'
import { ACCEPT, openSlot } from '../recorder/slot.ts'
import { challenge } from '../signed/challenge.ts'
import { credentialsOf } from '../signed/credentials.ts'
import type { VerifiedTarget } from '../verified-target.ts'
import { readScripts, servePage } from './browser.ts'
import type { Machine } from './machine.ts'
import { type Program, wholeProgram } from './program.ts'

/** Opens a slot for a request, fills its holes, aims it at the slot, and renders it. */
export async function prepareProgram(
  request: Request,
  name: string,
  target: VerifiedTarget & { readonly recipe: Recipe },
  folder: string,
  machine: Machine,
): Promise<Program> {
  const { recipe } = target
  const work = join(folder, 'work', name)
  await mkdir(work, { recursive: true })
  const scripts = recipe.runner === 'browser' ? await readScripts(recipe, machine.braces) : []
  const filled = fill(request, dummyValues(request))
  const { auth } = filled
  const credentials = 'parameters' in auth && !auth.isApplied ? credentialsOf(auth) : null
  let page = ''
  const slot = await openSlot((sent) => {
    const own = recipe.runner === 'browser' ? servePage(sent.target, page, recipe, scripts) : null
    return own ?? challenge(credentials, sent) ?? ACCEPT
  })
  const aimed = relocateFiles(retarget(filled, slot.origin))
  await writeFiles(aimed, work)
  const rendered = render(target, aimed)
  page = wholeProgram(rendered.code, name, recipe)
  return { request: aimed, slot, ...rendered, name, work, environment: {} }
}

/** A target that fails on one request must not end the run of all the others. */
function render(target: VerifiedTarget, request: Request): Pick<Program, 'code' | 'warnings' | 'fault'> {
  try {
    return { ...target.render(request), fault: '' }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { code: '', warnings: [], fault: `the target renders no snippet: ${reason}` }
  }
}
