#!/usr/bin/env node
import { CommanderError } from 'commander'
import { PolysnipError } from '../error.ts'
import { TemplateError } from '../render/template-error.ts'
import { createProgram } from './program.ts'

// A reader that closes the pipe (`| head`) has had enough: that is success.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv)

/** Runs the command line. Exit codes: 0 done, 1 the input or the work failed, 2 wrong usage. */
async function run(argv: readonly string[]): Promise<number> {
  const program = createProgram().exitOverride()
  for (const command of program.commands) command.exitOverride()
  if (argv.length < 3) {
    program.outputHelp({ error: true })
    return 2
  }
  try {
    await program.parseAsync(argv)
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof PolysnipError || error instanceof TemplateError)) throw error
    process.stderr.write(`polysnip: ${error.message}\n`)
    return error instanceof PolysnipError && error.code === 'usage' ? 2 : 1
  }
}
