import { CommanderError } from 'commander'
import { isUsageError, PolysnipError } from '../error.ts'
import { Failed } from './failed.ts'
import { printable } from './printable.ts'
import { createProgram } from './program.ts'

/**
 * Runs a command line and prints what is wrong with it.
 * @param args without Node and the program
 * @returns the exit code: 0 done, 1 the input or the work failed, 2 wrong usage
 */
export async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const program = createProgram()
  if (args.length === 0) {
    program.outputHelp({ error: true })
    return 2
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof Failed) return 1
    // Commander has printed its own.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    // JSON may be nested deeper than the stack of whatever prints it.
    const isTooDeep = error instanceof RangeError && error.message === 'Maximum call stack size exceeded'
    if (isTooDeep) return failed('the input is nested too deeply')
    if (!(error instanceof PolysnipError)) return crashed(error)
    if (!isUsageError(error)) return failed(error.message)
    failed(error.message)
    if (error.code === 'usage') process.stderr.write(`See \`polysnip ${args[0]} --help\`.\n`)
    return 2
  }
}

/** Node would print the line of the bundle that it happened in: all of it. */
function crashed(error: unknown): 1 {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `polysnip: this is a mistake in polysnip and not in what it was given; please report it:\n${trace}\n`,
  )
  return 1
}

function failed(message: string): 1 {
  process.stderr.write(`polysnip: ${printable(message)}\n`)
  return 1
}
