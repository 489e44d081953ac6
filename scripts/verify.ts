/** `npm run verify -- [COLLECTION …] [-t TARGET …]`: `polysnip verify`, by default over all collections of the project. */
import { createProgram } from '../src/cli/program.ts'
import { run } from '../src/cli/run.ts'

const args = process.argv.slice(2)
const command = createProgram().commands.find((each) => each.name() === 'verify')
// The cyclic ones are there to be refused.
const collections = command?.parseOptions(args).operands.length === 0 ? ['collections/!(*-cyclic).json'] : []
process.exitCode = await run(['verify', ...collections, ...args])
