import type { Recipe } from '../recipe.ts'
import type { Toolchain } from '../result.ts'
import { fillCommand } from './braces.ts'
import { runCommand } from './command.ts'
import type { Machine } from './machine.ts'

/** Asks a target's tool and library for their versions. */
export async function probe(target: string, recipe: Recipe, machine: Machine): Promise<Toolchain> {
  const isStandIn = recipe.standIn !== undefined
  const found = { target, tool: '', library: '', isStandIn, missing: '' }
  const tool = await answer(recipe.version, recipe, machine)
  if (tool.missing !== '') return { ...found, missing: tool.missing }
  const library = await answer(recipe.library, recipe, machine)
  return { ...found, tool: tool.version, library: library.version, missing: library.missing }
}

async function answer(
  command: readonly string[] | undefined,
  recipe: Recipe,
  machine: Machine,
): Promise<{ readonly version: string; readonly missing: string }> {
  if (command === undefined) return { version: '', missing: '' }
  const filled = fillCommand(command, machine.braces)
  const outcome = await runCommand(filled, machine.surroundings(machine.folder, recipe))
  const lines = outcome.output.trim().split('\n')
  // What a wrapper complains of comes before the version.
  if (outcome.status === 0) return { version: lines.find((line) => /\d\.\d/.test(line)) ?? lines[0] ?? '', missing: '' }
  const said = outcome.fault || lines.at(-1) || `exit ${outcome.status}`
  return { version: '', missing: `${filled.join(' ')}: ${said}` }
}
