import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Request } from '../../ir/request.ts'
import type { Warning } from '../../ir/warning.ts'
import type { Marks } from '../prepare/generated.ts'
import type { Recipe } from '../recipe.ts'
import type { Slot } from '../recorder/slot.ts'
import { fillBraces } from './braces.ts'

/** A snippet with its slot open, and the folder that it runs in, which holds the files that the body names. */
export interface Program {
  /** As rendered for the slot: the expectation is taken from it. */
  readonly request: Request
  /** Stand in it for what the program generates. */
  readonly marks: Marks
  readonly slot: Slot
  readonly code: string
  readonly warnings: readonly Warning[]
  /** `p12` */
  readonly name: string
  readonly work: string
  /** Why there is no snippet; empty where there is one. */
  readonly fault: string
  /** Values of the variables under the policy `env`. */
  readonly environment: Readonly<Record<string, string>>
}

/** Where a program's source lies. */
export interface Placed {
  /** The module of a batch; the program's own folder where there is no batch. */
  readonly batch: string
  readonly folder: string
  readonly file: string
}

/** Writes a program's source, with what the recipe puts around it, into a module's folder. */
export async function placeProgram(program: Program, recipe: Recipe, batch: string): Promise<Placed> {
  const folder = join(batch, recipe.batch?.place ?? '', program.name)
  const file = join(folder, recipe.file)
  await mkdir(folder, { recursive: true })
  await writeFile(file, wholeProgram(program.code, program.name, recipe))
  return { batch, folder, file }
}

/** The snippet with what the recipe puts around it. */
export function wholeProgram(code: string, name: string, { around: { before = '', after = '' } = {} }: Recipe): string {
  return fillBraces(before, { name }) + code + fillBraces(after, { name })
}
