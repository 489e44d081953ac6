import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Request } from '../ir/request.ts'
import type { Result, Toolchain } from './result.ts'
import type { AtRunTime } from './prepare/aim.ts'
import { openPages } from './run/browser.ts'
import { baseEnvironment } from './run/environment.ts'
import { type Machine, machine } from './run/machine.ts'
import { prepareProgram } from './run/prepare-program.ts'
import { runPrograms } from './run/run-programs.ts'
import { withScratch } from './run/scratch.ts'
import { probe } from './run/toolchain.ts'
import type { VerifiedTarget } from './verified-target.ts'

export type { VerifiedTarget } from './verified-target.ts'

export interface VerifiedRequest {
  /** Name of the collection, for the report. */
  readonly collection: string
  readonly request: Request
  /** What its variables get when the program runs, instead of values made up, and what must be sent then. */
  readonly atRunTime?: AtRunTime
}

export interface VerifyOptions {
  readonly requests: readonly VerifiedRequest[]
  readonly targets: readonly VerifiedTarget[]
  /** How many programs run at once. */
  readonly jobs: number
  /** Where `scripts/install-toolchains` puts what it fetches. */
  readonly toolchains: string
  /** The folder that holds our `stand-ins` for libraries that can't be had, and `helpers`: this one. */
  readonly support: string
  readonly environment: NodeJS.ProcessEnv
  /** Ends all programs and removes all files when it is aborted. */
  readonly signal?: AbortSignal
  /** Called for each result as it comes, in no order. */
  readonly onResult?: (result: Result) => void
}

export interface Verification {
  /** By target and request, in the order given. */
  readonly results: readonly Result[]
  readonly toolchains: readonly Toolchain[]
}

const LIMITS = { time: 20_000, output: 1_000_000 }

/**
 * Renders each request in each target, runs the snippets against a recorder on loopback, and says what each
 * really sent. **This executes code that is made from the collections**, with the rights of the caller.
 *
 * @throws the signal's reason where it is aborted, after everything is ended and removed
 */
export async function verify(options: VerifyOptions): Promise<Verification> {
  return withScratch(async (folder) => {
    const { toolchains, support, signal = new AbortController().signal, jobs } = options
    const environment = { ...baseEnvironment(toolchains, options.environment), TMPDIR: folder }
    const pages = openPages(toolchains, environment)
    const shared = machine({
      folder,
      braces: { toolchains, 'stand-ins': join(support, 'stand-ins'), helpers: join(support, 'helpers') },
      environment,
      pages,
      limits: LIMITS,
      signal,
      jobs,
    })
    const results: Result[] = []
    const found: Toolchain[] = []
    try {
      for (const target of options.targets) {
        const part = await verifyTarget(target, options, shared)
        results.push(...part.results)
        found.push(part.toolchain)
      }
    } finally {
      await pages.close()
    }
    return { results, toolchains: found }
  })
}

async function verifyTarget(
  target: VerifiedTarget,
  { requests, onResult }: VerifyOptions,
  machine: Machine,
): Promise<{ readonly results: readonly Result[]; readonly toolchain: Toolchain }> {
  const { recipe } = target
  const none = { target: target.id, tool: '', library: '', isStandIn: false, missing: 'the target has no recipe' }
  const toolchain = recipe === null ? none : await probe(target.id, recipe, machine)
  const report = (
    subject: VerifiedRequest,
    part: Omit<Result, 'target' | 'request' | 'collection' | 'isStandIn'>,
  ): Result => {
    const { location } = subject.request
    const { isStandIn } = toolchain
    const result = { target: target.id, collection: subject.collection, request: location, isStandIn, ...part }
    onResult?.(result)
    return result
  }
  if (recipe === null || toolchain.missing !== '') {
    const part = {
      level: 'not-run',
      differences: [],
      note: toolchain.missing,
      warnings: [],
      code: '',
      milliseconds: 0,
    } as const
    return { results: requests.map((subject) => report(subject, part)), toolchain }
  }
  const folder = join(machine.folder, `${target.id}-${randomUUID().slice(0, 8)}`)
  const results = await runPrograms({
    subjects: requests,
    prepare: (subject, at) => prepareProgram(subject, `p${at}`, { ...target, recipe }, folder, machine),
    report: (subject, program, verdict, milliseconds) =>
      report(subject, { ...verdict, warnings: program.warnings, code: program.code, milliseconds }),
    recipe,
    folder,
    machine,
  })
  return { results, toolchain }
}
