import { Command, CommanderError, Option } from 'commander'
import {
  collect,
  optionFlag,
  requireFlags,
  templatesFlag,
  withCollection,
  withCommonOptions,
  withItem,
} from './flags.ts'
import type { CommonOptions, PageFlags, SnippetFlags, VerifyFlags } from './options.ts'
import { print } from './print.ts'
import { addSiteCommands } from './site-commands.ts'
import type { TargetsFlags } from './targets.ts'
import { version } from './version.ts'

/** The command line: names, flags and help. What a command does is loaded when it is called. */
export function createProgram(): Command {
  const program = new Command('polysnip')
    .description('Code samples that are true: from Postman collections to snippets and pages in every language.')
    .option('--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .addHelpText('after', EXAMPLES)
    .on('option:version', () => {
      print(`${version()}\n`)
      throw new CommanderError(0, 'commander.version', '')
    })
  addSnippet(program)
  addPage(program)
  addSiteCommands(program)
  addItems(program)
  addTargets(program)
  addVerify(program)
  for (const command of [program, ...program.commands]) prepare(command)
  return program
}

/** Errors are thrown and look like all others; the one place that prints them is `main.ts`. */
function prepare(command: Command): void {
  command.exitOverride().configureOutput({
    writeOut: print,
    outputError(message, write) {
      const hint = `See \`${[command.parent?.name(), command.name(), '--help'].filter(Boolean).join(' ')}\`.`
      write(`${message.replace(/^error: /, 'polysnip: ').trimEnd()}\n${hint}\n`)
    },
  })
}

function addSnippet(program: Command): void {
  const command = withItem(program.command('snippet'))
    .summary('print the snippet of a request')
    .description(
      'Prints the snippet of one request, and nothing else; of several targets one after the other, with a blank line between.',
    )
    .option(
      '-t, --target <target>',
      'a target or an alias (required, repeatable); `polysnip targets` lists them',
      collect,
    )
    .addOption(optionFlag())
    .option('--json', 'as JSON: an array of { target, language, extension, code, warnings }')
    .addHelpText('after', `${EXIT}\nExample:\n  polysnip snippet bookshop.json --item "Books/Add a book" -t python\n`)
  withCommonOptions(command).action(async (collection: string, options: CommonOptions & SnippetFlags) => {
    requireFlags(options, { item: '--item <item>', target: '--target <target>' })
    const { runSnippet } = await import('./snippet.ts')
    await runSnippet(collection, options)
  })
}

function addPage(program: Command): void {
  const command = withItem(program.command('page'))
    .summary('print a page for a request')
    .description('Prints a page for one request: the snippet, or several, with their surroundings.')
    .option(
      '-t, --target <target>',
      'a target or an alias (repeatable); by default all but deprecated ones and dialects of a family',
      collect,
    )
    .addOption(optionFlag())
    .addOption(
      new Option('--format <format>', 'how the page is written')
        .choices(['text', 'markdown', 'html', 'json'])
        .default('text'),
    )
    .addOption(
      new Option(
        '--layout <layout>',
        'item: one target, the curl command and the item’s JSON (default for one target); docs: tables, and samples in tabs',
      ).choices(['item', 'docs']),
    )
    .addHelpText(
      'after',
      `${EXIT}\nExample:\n  polysnip page bookshop.json --item "Books/Add a book" -t go -t curl --format markdown\n`,
    )
  withCommonOptions(command).action(async (collection: string, options: CommonOptions & PageFlags) => {
    requireFlags(options, { item: '--item <item>' })
    const { runPage } = await import('./page.ts')
    await runPage(collection, options)
  })
}

function addItems(program: Command): void {
  const command = withCollection(program.command('items'))
    .summary('list the requests of a collection')
    .description('Lists every request: method, path (as --item takes it) and URL.')
    .option('--json', 'as JSON: an array of { path, name, id, method, url, examples }')
    .addHelpText('after', `${EXIT}\nExample:\n  polysnip items bookshop.json\n`)
  withCommonOptions(command).action(async (collection: string, options: CommonOptions & { readonly json?: true }) => {
    const { runItems } = await import('./items.ts')
    await runItems(collection, options)
  })
}

function addTargets(program: Command): void {
  program
    .command('targets')
    .summary('list the targets')
    .description('Lists every target: id, title, aliases, and what to use instead of a deprecated one.')
    .option(
      '--json',
      'as JSON: an array of { id, title, language, library, extension, aliases, deprecated, supports, options }',
    )
    .addOption(templatesFlag())
    .helpOption('-h, --help', 'print this help')
    .action(async (options: TargetsFlags) => {
      const { runTargets } = await import('./targets.ts')
      await runTargets(options)
    })
}

function addVerify(program: Command): void {
  const command = program
    .command('verify')
    .argument('<collection...>', 'Postman collections: files, globs, or - for standard input')
    .summary('run the snippets, and say what each really sends')
    .description(
      'Renders every request, RUNS THE SNIPPETS, and compares what arrives at a recorder on loopback with what the collection says. This executes code that is made from the collections.',
    )
    .option('-t, --target <target>', 'a target or an alias (repeatable); by default all', collect)
    .option('--item <item>', 'only this request (repeatable)', collect)
    .addOption(optionFlag())
    .option('--jobs <number>', 'how many programs run at once; by default one a core')
    .option('--toolchains <dir>', 'where scripts/install-toolchains put the libraries')
    .option('--all', 'print exact results, too')
    .option('--code', 'print the snippets of the results that are printed')
    .addOption(new Option('--json', 'all results as JSON: { toolchains, results }').conflicts('junit'))
    .option('--junit', 'all results as JUnit XML')
    .addHelpText(
      'after',
      `
Exit code: 0 all is as it should be, 1 a snippet sends something else, or does not parse or run, 2 the call is wrong.
Example:
  polysnip verify bookshop.json -t python -t curl
`,
    )
  withCommonOptions(command).action(async (collections: string[], options: CommonOptions & VerifyFlags) => {
    const { runVerify } = await import('./verify.ts')
    await runVerify(collections, options)
  })
}

const EXIT = `
Exit code: 0 done, 1 the input is wrong, 2 the call is wrong. Warnings go to standard error.
`

const EXAMPLES = `
Examples:
  polysnip items bookshop.json
  polysnip snippet bookshop.json --item "Books/Add a book" -t python
  polysnip page bookshop.json --item "Books/Add a book" -t go -t curl --format markdown
  polysnip build bookshop.json --out site -t curl -t python -t go
${EXIT}`
