import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Batch, Command, Recipe } from '../recipe.ts'
import { type Braces, fillBraces, fillCommand } from './braces.ts'
import { runCommand } from './command.ts'
import type { Machine } from './machine.ts'
import { type Placed, placeProgram, type Program } from './program.ts'

/** Where a program was built, or what the compiler said. */
export type Built = Placed | { readonly fault: string }

/** Builds many programs with one command; where that fails, halves of them, until those at fault stand alone. */
export async function buildBatch(
  programs: readonly Program[],
  recipe: Recipe,
  folder: string,
  machine: Machine,
): Promise<ReadonlyMap<Program, Built>> {
  const built = new Map<Program, Built>()
  const { batch } = recipe
  if (batch === undefined) return built
  const build = async (some: readonly Program[], module: string): Promise<void> => {
    const placed = await Promise.all(some.map((program) => placeProgram(program, recipe, module)))
    const fault = await compile(placed, recipe, batch, module, machine)
    if (fault !== '' && some.length > 1) {
      const half = Math.ceil(some.length / 2)
      await build(some.slice(0, half), `${module}a`)
      await build(some.slice(half), `${module}b`)
      return
    }
    for (const [at, program] of some.entries()) built.set(program, fault === '' ? (placed[at] as Placed) : { fault })
  }
  if (programs.length > 0) await build(programs, folder)
  return built
}

/** What the compiler said; empty where it took all of them. */
async function compile(
  placed: readonly Placed[],
  recipe: Recipe,
  batch: Batch,
  module: string,
  machine: Machine,
): Promise<string> {
  const braces = { ...machine.braces, batch: module }
  for (const [path, content] of Object.entries(batch.files ?? {})) {
    await mkdir(dirname(join(module, path)), { recursive: true })
    await writeFile(join(module, path), fillBraces(content, braces))
  }
  const around = machine.surroundings(module, recipe, {}, braces)
  const limits = { ...around.limits, time: around.limits.time + 3000 * placed.length }
  for (const command of batch.build) {
    const outcome = await runCommand(withSources(command, placed, braces), { ...around, limits })
    if (outcome.status !== 0) return `${outcome.fault}\n${outcome.output}`.trim() || `exit ${outcome.status}`
  }
  return ''
}

function withSources(command: Command, placed: readonly Placed[], braces: Braces): Command {
  return command.flatMap((argument) =>
    argument === '{sources}' ? placed.map(({ file }) => file) : fillCommand([argument], braces),
  )
}
