import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outputOf } from './interpreter.ts'

/** What a program prints, line by line. `build` gives the command that makes `program` of the source. */
export function compiledOutput(
  name: string,
  source: string,
  build: (file: string, program: string) => readonly [command: string, ...args: string[]],
  run: readonly string[] = [],
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'polysnip-literals-'))
  try {
    const [file, program] = [join(folder, name), join(folder, 'program')]
    writeFileSync(file, source)
    const [command, ...args] = build(file, program)
    outputOf(command, args, '')
    const [runner = program, ...rest] = [...run, program]
    return outputOf(runner, rest, '').split('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
