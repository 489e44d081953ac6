import { Option, type Command } from 'commander'
import { PolysnipError } from '../error.ts'

/** For options that may be given several times. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value]
}

/** The collection and the request in it. */
export function withItem(command: Command): Command {
  return withCollection(command).option(
    '--item <item>',
    'the request (required): Folder/Sub/Name, a name that is unique, or an id; `polysnip items` lists them',
  )
}

export function withCollection(command: Command): Command {
  return command.argument('<collection>', 'a Postman collection (v2.1, v2.0, v1): a file, or - for standard input')
}

export function optionFlag(): Option {
  return new Option(
    '--option <name=value>',
    'one of the target’s options (repeatable); `polysnip targets --json` lists them',
  ).argParser(collect)
}

export function templatesFlag(): Option {
  return new Option('--templates <dir>', 'a folder of templates laid over the built-in ones (repeatable)').argParser(
    collect,
  )
}

/** The options that every command on a collection takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--env <file>', 'a Postman environment or globals file (repeatable, later ones win)', collect)
    .option('--var <name=value>', 'a variable’s value (repeatable); wins over all files', collect)
    .addOption(
      new Option(
        '--variables <policy>',
        'what has no value stays {{name}}, is declared in code, or is read from the environment',
      )
        .choices(['keep', 'code', 'env'])
        .default('keep'),
    )
    .option('--reveal-secrets', 'resolve variables that are marked secret, too')
    .addOption(templatesFlag())
    .helpOption('-h, --help', 'print this help')
}

/**
 * The flags that a command can't do without are asked for after all others were read, so that a misspelt one is named as such.
 * @throws PolysnipError (`usage`) where one is missing
 */
export function requireFlags(options: object, flags: Readonly<Record<string, string>>): void {
  for (const [name, flag] of Object.entries(flags)) {
    if (!Object.hasOwn(options, name)) throw new PolysnipError('usage', `${flag} is missing`)
  }
}
