import { compare } from '../compare/compare.ts'
import { settle } from '../compare/settle.ts'
import { type Level, levelOf } from '../compare/level.ts'
import { areWarned, isEndWarned } from '../compare/warned.ts'
import { expect } from '../expect/expect.ts'
import type { Command, Recipe } from '../recipe.ts'
import type { Result } from '../result.ts'
import { fillCommand } from './braces.ts'
import { type Outcome, runCommand } from './command.ts'
import type { Machine } from './machine.ts'
import { sendMessage } from './message.ts'
import type { Placed, Program } from './program.ts'

/** What a run says of itself, without the names of what was run. */
export type Verdict = Pick<Result, 'level' | 'differences' | 'note'>

/** Checks, builds and runs one program, and compares what its slot saw. */
export async function runProgram(program: Program, placed: Placed, recipe: Recipe, machine: Machine): Promise<Verdict> {
  const braces = { ...machine.braces, name: program.name, ...placed }
  const surroundings = machine.surroundings(program.work, recipe, program.environment, braces)
  const execute = (command: Command): Promise<Outcome> => runCommand(fillCommand(command, braces), surroundings)
  for (const command of [...(recipe.check ?? []), ...(recipe.build ?? [])]) {
    const outcome = await execute(command)
    if (outcome.status !== 0) return failed('does-not-parse', outcome)
  }
  const outcome = await run(program, recipe, machine, execute)
  if (outcome === null) {
    const isParsed = [recipe.check, recipe.build, recipe.batch].some((part) => part !== undefined)
    const note = isParsed ? '' : 'the recipe has no command to run'
    return { level: isParsed ? 'parsed' : 'not-run', differences: [], note }
  }
  for (const command of outcome.status === 0 ? [] : (recipe.checkFailed ?? [])) {
    const check = await execute(command)
    if (check.status !== 0) return failed('does-not-parse', check)
  }
  return judge(program, outcome)
}

/** null where the recipe has nothing that runs a program. */
async function run(
  program: Program,
  recipe: Recipe,
  machine: Machine,
  execute: (command: Command) => Promise<Outcome>,
): Promise<Outcome | null> {
  if (recipe.runner === 'browser') return machine.pages.run(program, recipe, machine.limits.time)
  if (recipe.runner === 'message') return sendMessage(program, machine.limits.time)
  return recipe.run === undefined ? null : execute(recipe.run)
}

/** The verdict on a program that was run. */
export async function judge(program: Program, outcome: Outcome): Promise<Verdict> {
  const { requests } = program.slot
  const expected = settle(await expect(program.request, program.work), program.marks, requests)
  const differences = compare(expected, requests)
  // A library may refuse what the collection wants, or fail at the server's challenge; the snippet says so.
  const isSaid =
    areWarned(differences, program.warnings) &&
    (differences.some(({ isEquivalent }) => !isEquivalent) || isEndWarned(program.warnings))
  if (outcome.status !== 0) return { ...failed(isSaid ? 'warned' : 'does-not-run', outcome), differences }
  if (requests.length === 0)
    return { level: isSaid ? 'warned' : 'does-not-run', differences, note: shorten(outcome.output) }
  const level = levelOf(differences)
  return { level: level === 'different' && isSaid ? 'warned' : level, differences, note: '' }
}

function failed(level: Level, { status, output, fault }: Outcome): Verdict {
  return { level, differences: [], note: shorten(`${fault || `exit ${status}`}\n${output}`) }
}

/** What a tool says at its end is what went wrong; what it says at its beginning is where. */
export function shorten(output: string): string {
  const limit = 2000
  if (output.length <= limit) return output.trim()
  return `${output.slice(0, limit / 2)}\n…\n${output.slice(-limit / 2)}`.trim()
}
