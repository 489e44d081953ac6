import { join } from 'node:path'
import type { Recipe } from '../recipe.ts'
import type { Result } from '../result.ts'
import { buildBatch, type Built } from './build-batch.ts'
import type { Machine } from './machine.ts'
import { pool } from './pool.ts'
import { type Placed, placeProgram, type Program } from './program.ts'
import { runProgram, shorten, type Verdict } from './run-program.ts'

export interface Runs<Subject> {
  readonly subjects: readonly Subject[]
  readonly prepare: (subject: Subject, at: number) => Promise<Program>
  readonly report: (subject: Subject, program: Program, verdict: Verdict, milliseconds: number) => Result
  readonly recipe: Recipe
  readonly folder: string
  readonly machine: Machine
}

/** Runs the programs of one target, `jobs` at a time; compiled ones are built in batches first. */
export async function runPrograms<Subject>(runs: Runs<Subject>): Promise<readonly Result[]> {
  const { subjects, recipe } = runs
  const size = recipe.batch?.size ?? 50
  const results: Result[] = []
  for (let from = 0; from < subjects.length; from += size) {
    results.push(...(await runBatch(runs, subjects.slice(from, from + size), from)))
  }
  return results
}

async function runBatch<Subject>(
  runs: Runs<Subject>,
  subjects: readonly Subject[],
  from: number,
): Promise<readonly Result[]> {
  const { recipe, machine, folder } = runs
  const programs = await Promise.all(subjects.map((subject, at) => runs.prepare(subject, from + at)))
  try {
    const whole = programs.filter((program) => program.fault === '')
    const built = await buildBatch(whole, recipe, join(folder, `m${from}`), machine)
    const work = async (at: number): Promise<Result> => {
      machine.signal.throwIfAborted()
      const [subject, program] = [subjects[at] as Subject, programs[at] as Program]
      const start = performance.now()
      const verdict = await runOne(program, built.get(program), runs)
      return runs.report(subject, program, verdict, Math.round(performance.now() - start))
    }
    return await pool([...subjects.keys()], machine.jobs, work)
  } finally {
    await Promise.all(programs.map((program) => program.slot.close()))
  }
}

async function runOne<Subject>(program: Program, built: Built | undefined, runs: Runs<Subject>): Promise<Verdict> {
  const { recipe, machine, folder } = runs
  const fault = built !== undefined && 'fault' in built ? built.fault : program.fault
  if (fault !== '') return { level: 'does-not-parse', differences: [], note: shorten(fault) }
  const placed = (built as Placed | undefined) ?? (await placeProgram(program, recipe, join(folder, 'single')))
  return runProgram(program, placed, recipe, machine)
}
