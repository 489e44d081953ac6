import { Command, Option } from 'commander'
import { collect, withCommonOptions, type CommonOptions, type PageFlags, type SnippetFlags } from './options.ts'
import { version } from './version.ts'

/** The command line: names, flags and help. What a command does is loaded when it is called. */
export function createProgram(): Command {
  const program = new Command('polysnip')
    .description('Code samples that are true: from Postman collections to snippets and pages in every language.')
    .version(version(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES)

  withCommonOptions(program.command('snippet'))
    .summary('print the snippet of one request')
    .description('Prints the snippet of one request, and nothing else. With several targets, one after the other.')
    .argument('<collection>', 'a Postman collection: a file, or - for standard input')
    .requiredOption('--item <item>', 'the request: Folder/Sub/Name, a name that is unique, or an id')
    .requiredOption('-t, --target <target>', 'a target or an alias (repeatable); `polysnip targets` lists them', collect)
    .option('--option <name=value>', 'one of the target’s options (repeatable)', collect)
    .action(async (collection: string, options: CommonOptions & SnippetFlags) => {
      await (await import('./snippet.ts')).runSnippet(collection, options)
    })

  withCommonOptions(program.command('page'))
    .summary('print a page for one request')
    .description('Prints a page for one request: the snippet or several with their surroundings.')
    .argument('<collection>', 'a Postman collection: a file, or - for standard input')
    .requiredOption('--item <item>', 'the request: Folder/Sub/Name, a name that is unique, or an id')
    .option('-t, --target <target>', 'a target or an alias (repeatable); all that are not deprecated, by default', collect)
    .option('--option <name=value>', 'one of the targets’ options (repeatable)', collect)
    .addOption(new Option('--format <format>', 'how the page is written').choices(['text', 'markdown', 'html', 'json']).default('text'))
    .addOption(new Option('--layout <layout>', 'item: one target, its curl command, the item’s JSON; docs: tables and targets in tabs').choices(['item', 'docs']))
    .action(async (collection: string, options: CommonOptions & PageFlags) => {
      await (await import('./page.ts')).runPage(collection, options)
    })

  withCommonOptions(program.command('items'))
    .summary('list the requests of a collection')
    .description('Lists every request: its path (as --item takes it), method and URL.')
    .argument('<collection>', 'a Postman collection: a file, or - for standard input')
    .option('--json', 'as JSON')
    .action(async (collection: string, options: CommonOptions & { readonly json?: true }) => {
      await (await import('./items.ts')).runItems(collection, options)
    })

  program
    .command('targets')
    .summary('list the targets')
    .description('Lists every target: its id, language, library, and what it supports.')
    .option('--json', 'as JSON')
    .option('--templates <dir>', 'a folder of templates laid over the built-in ones (repeatable)', collect)
    .action(async (options: { readonly json?: true; readonly templates?: readonly string[] }) => {
      await (await import('./targets.ts')).runTargets(options)
    })

  return program
}

const EXAMPLES = `
Examples:
  polysnip items bookshop.json
  polysnip snippet bookshop.json --item "Books/Add a book" -t python
  polysnip page bookshop.json --item "Books/Add a book" -t go -t curl --format markdown
`
