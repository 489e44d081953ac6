import { Option, type Command } from 'commander'
import { PolysnipError } from '../error.ts'
import type { RenderOptions } from '../render/render.ts'
import type { Target } from '../render/target.ts'
import { checkOption } from '../targets/option.ts'

export interface CommonOptions {
  readonly env?: readonly string[]
  readonly var?: readonly string[]
  readonly variables: 'keep' | 'code' | 'env'
  readonly revealSecrets?: true
  readonly templates?: readonly string[]
}

export interface SnippetFlags {
  readonly item: string
  readonly target: readonly string[]
  readonly option?: readonly string[]
}

export interface PageFlags {
  readonly item: string
  readonly target?: readonly string[]
  readonly option?: readonly string[]
  readonly format: 'text' | 'markdown' | 'html' | 'json'
  readonly layout?: 'item' | 'docs'
}

/** For options that may be given several times. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value]
}

/** The options that every command on a collection takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--env <file>', 'an environment or globals file of Postman (repeatable, later ones win)', collect)
    .option('--var <name=value>', 'a variable’s value (repeatable)', collect)
    .addOption(
      new Option('--variables <policy>', 'what has no value: stays {{name}}, becomes a local variable, or is read from the environment')
        .choices(['keep', 'code', 'env'])
        .default('keep'),
    )
    .option('--reveal-secrets', 'resolve variables that are marked secret')
    .option('--templates <dir>', 'a folder of templates laid over the built-in ones (repeatable)', collect)
    .helpOption('--help', 'print this help')
}

/** `name=value` pairs as a record. */
export function pairsOf(pairs: readonly string[], flag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new PolysnipError('usage', `${flag} expects name=value, found ${JSON.stringify(pair)}`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

/**
 * The `--option` flags for one target among those that were asked for.
 * @throws PolysnipError (usage) for an option that none of the targets has, or a value that it doesn't take
 */
export function renderOptions(options: CommonOptions & { readonly option?: readonly string[] }, target: Target, all: readonly Target[]): RenderOptions {
  const given = pairsOf(options.option ?? [], '--option')
  const values = Object.entries(given).flatMap(([name, value]) => {
    const checked = checkOption(name, value, target, all)
    return checked === undefined ? [] : [[name, checked] as const]
  })
  return { variables: options.variables, options: Object.fromEntries(values) }
}
