import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Request } from '../../ir/request.ts'
import { aim, aimAtRunTime, type AtRunTime } from '../prepare/aim.ts'
import { redirection } from '../expect/redirect.ts'
import { savedAnswer } from '../expect/saved-answer.ts'
import { writeFiles } from '../prepare/files.ts'
import type { Recipe } from '../recipe.ts'
import { openSlot } from '../recorder/slot.ts'
import { challenge } from '../signed/challenge.ts'
import { type Credentials, credentialsOf } from '../signed/credentials.ts'
import type { VerifiedTarget } from '../verified-target.ts'
import { readScripts, servePage } from './browser.ts'
import type { Machine } from './machine.ts'
import { type Program, wholeProgram } from './program.ts'

/** Opens a slot for a request, fills its holes, aims it at the slot, and renders it. */
export async function prepareProgram(
  { request, atRunTime }: { readonly request: Request; readonly atRunTime?: AtRunTime },
  name: string,
  target: VerifiedTarget & { readonly recipe: Recipe },
  folder: string,
  machine: Machine,
): Promise<Program> {
  const { recipe } = target
  const work = join(folder, 'work', name)
  await mkdir(work, { recursive: true })
  const scripts = recipe.runner === 'browser' ? await readScripts(recipe, machine.braces) : []
  let page = ''
  let credentials: Credentials | null = null
  const slot = await openSlot((sent) => {
    const own = recipe.runner === 'browser' ? servePage(sent.target, page, recipe, scripts) : null
    return own ?? challenge(credentials, sent) ?? redirection(request, sent) ?? savedAnswer(request)
  })
  const aimed =
    atRunTime === undefined ? aim(request, slot.origin, target.policy) : aimAtRunTime(request, slot.origin, atRunTime)
  const { given, ...snippet } = render(target, aimed.rendered, aimed.values)
  const { request: expected, marks } = aimed.expected(given)
  const { auth } = expected
  if ('parameters' in auth && !auth.isApplied) credentials = credentialsOf(auth)
  await writeFiles(expected, work)
  page = wholeProgram(snippet.code, name, recipe)
  return { request: expected, marks, slot, ...snippet, name, work }
}

/** A target that fails on one request must not end the run of all the others. */
function render(
  target: VerifiedTarget,
  request: Request,
  values: Readonly<Record<string, string>>,
): Pick<Program, 'code' | 'warnings' | 'fault' | 'environment'> & { readonly given: ReadonlySet<string> } {
  try {
    const { code, warnings, variables = [] } = target.render(request, values)
    const read = target.policy === 'env' ? variables : []
    const environment = Object.fromEntries(read.map((variable) => [variable.environment, values[variable.name] ?? '']))
    return { code, warnings, environment, given: new Set(variables.map(({ name }) => name)), fault: '' }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      code: '',
      warnings: [],
      environment: {},
      given: new Set(),
      fault: `the target renders no snippet: ${reason}`,
    }
  }
}
