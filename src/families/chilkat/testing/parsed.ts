import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Target } from '../../../render/target.ts'
import { readRecipe } from '../../../verify/read-recipe.ts'
import { fillCommand, fillEnvironment } from '../../../verify/run/braces.ts'
import { toolchainsFolder, supportFolder } from '../../../verify/built-in.ts'
import type { Rendered } from './rendered.ts'

/** What the command that checks a target's snippets says of many at once; each file lies in a folder named after its place in the list. */
export function saidOf({ id, verify }: Target, samples: readonly Rendered[]): string {
  const { check: [command] = [], file, environment } = readRecipe(id, verify) ?? { file: '' }
  if (command === undefined) throw new TypeError(`${id} has no command that checks`)
  return saidBy(command, file, samples, environment)
}

/** What a command says of many files at once, `{file}` standing for all of them; empty where it is content. */
export function saidBy(
  command: readonly string[],
  file: string,
  samples: readonly Rendered[],
  environment: Readonly<Record<string, string>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'polysnip-parsed-'))
  try {
    const files = samples.map(({ code }, index) => {
      mkdirSync(join(folder, String(index)))
      writeFileSync(join(folder, String(index), file), code)
      return join(String(index), file)
    })
    const braces = {
      toolchains: toolchainsFolder(),
      helpers: join(supportFolder(), 'helpers'),
      'stand-ins': join(supportFolder(), 'stand-ins'),
    }
    const [name = '', ...rest] = command.flatMap((argument) =>
      argument === '{file}' ? files : fillCommand([argument], braces),
    )
    const { status, stdout, stderr, error } = spawnSync(name, rest, {
      cwd: folder,
      env: { ...process.env, ...fillEnvironment(environment, braces) },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (error !== undefined) throw error
    const said = `${stdout}${stderr}`.trim().slice(0, 4000)
    return status === 0 ? said : said || `exit ${String(status)}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}
