#!/usr/bin/env node
import { CommanderError } from 'commander'
import { isUsageError, PolysnipError } from '../error.ts'
import { printable } from './printable.ts'
import { createProgram } from './program.ts'

// A reader that closes the pipe (`| head`) has had enough: that is success.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

process.exitCode = await run(process.argv)

/** Runs the command line. Exit codes: 0 done, 1 the input or the work failed, 2 wrong usage. */
async function run(argv: readonly string[]): Promise<number> {
  const program = createProgram()
  if (argv.length < 3) {
    program.outputHelp({ error: true })
    return 2
  }
  try {
    await program.parseAsync(argv)
    return 0
  } catch (error) {
    // Commander has printed its own.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    // JSON may be nested deeper than the stack of whatever prints it.
    const isTooDeep = error instanceof RangeError && error.message === 'Maximum call stack size exceeded'
    if (isTooDeep) return failed('the input is nested too deeply')
    if (!(error instanceof PolysnipError)) throw error
    if (!isUsageError(error)) return failed(error.message)
    failed(error.message)
    if (error.code === 'usage') process.stderr.write(`See \`polysnip ${argv[2]} --help\`.\n`)
    return 2
  }
}

function failed(message: string): 1 {
  process.stderr.write(`polysnip: ${printable(message)}\n`)
  return 1
}
