import { InvalidArgumentError, Option, type Command } from 'commander'
import { FLAVORS, FORMATS } from '../config/config.ts'
import { collect, optionFlag, requireFlags, withCommonOptions } from './flags.ts'
import type { BuildFlags, DevFlags } from './options.ts'

/** The commands that make documentation sites. */
export function addSiteCommands(program: Command): void {
  addInit(program)
  addBuild(program)
  addDev(program)
  addMerge(program)
}

function addInit(program: Command): void {
  program
    .command('init')
    .summary('write a configuration for a site')
    .description('Writes polysnip.config.json for the collections that lie in the working directory. It asks nothing.')
    .option('--force', 'replace the one that is there')
    .helpOption('-h, --help', 'print this help')
    .action(async (options: { readonly force?: true }) => {
      const { runInit } = await import('./init.ts')
      await runInit(options)
    })
}

function addBuild(program: Command): void {
  const command = withSite(program.command('build'))
    .summary('build a documentation site')
    .description(
      'Builds a site with a page for every request, folder and collection. What did not change since the last build into the same folder is not made again; where a build fails, the folder stays what it was.',
    )
    .option(
      '--out <dir>',
      'the site’s folder (required here or in the configuration); files in it that a build did not make are kept',
    )
    .addOption(
      new Option(
        '--format <format>',
        `what pages are written as (repeatable): ${FORMATS.join(', ')}; by default html`,
      ).argParser(formats),
    )
    .addOption(new Option('--layout <layout>', 'of pages as text and Markdown').choices(['item', 'docs']))
    .addOption(
      new Option('--flavor <flavor>', 'Markdown for a tool that makes sites of it, with its tabs and sidebar').choices(
        FLAVORS,
      ),
    )
    .option(
      '--openapi <file>',
      'the OpenAPI 3 description, JSON or YAML, that the format openapi-overlay adds samples to',
    )
    .option(
      '--base-url <url>',
      'where the site will be: https://example.com/docs/, or /docs/ where only the path is known',
    )
    .option('--shard <i/n>', 'make only part I of N, for `polysnip merge`')
    .option('--strict', 'stop at a request that can’t be read, instead of giving it a page that says so')
    .addHelpText(
      'after',
      `
Exit code: 0 done, 1 the input is wrong or a request could not be read, 2 the call is wrong.
Examples:
  polysnip build bookshop.json --out site -t curl -t python --base-url https://example.com/docs/
  polysnip build                    # what polysnip.config.json says; \`polysnip init\` writes one
`,
    )
  withCommonOptions(command).action(async (collections: string[]) => {
    const { runBuild } = await import('./build.ts')
    await runBuild(collections, typedFlags(command))
  })
}

function addDev(program: Command): void {
  const command = withSite(program.command('dev'))
    .summary('serve a site, and build it again when something changes')
    .description(
      'Serves the HTML site of the collections on this machine. A change of a collection, an environment, a template or the configuration builds it again, and pages that are open are loaded again. Nothing is left behind.',
    )
    .option('--port <number>', 'where it is served; by default 4000, or the next that is free')
    .option('--host <name>', 'to whom: by default 127.0.0.1, this machine alone; 0.0.0.0 for all that can reach it')
    .addHelpText('after', '\nExample:\n  polysnip dev bookshop.json -t curl -t python\n')
  withCommonOptions(command).action(async (collections: string[]) => {
    const { runDev } = await import('./dev.ts')
    await runDev(collections, typedFlags(command))
  })
}

/** What all commands on a site take. */
function withSite(command: Command): Command {
  return command
    .argument(
      '[collection...]',
      'Postman collections: files, globs, or - for standard input; by default those of the configuration',
    )
    .option(
      '--config <file>',
      'the configuration; by default polysnip.config.json, .js or .ts in the working directory',
    )
    .option(
      '-t, --target <target>',
      'a target or an alias (repeatable); by default all but deprecated ones and dialects of a family',
      collect,
    )
    .addOption(optionFlag())
    .option('--title <title>', 'the site’s; by default the name of its only collection')
    .option('--lang <tag>', 'what the collections are written in: en (default), de, pt-BR')
    .option('--jobs <number>', 'how many threads make pages; by default one a core')
}

function formats(value: string, earlier: readonly string[] = []): readonly string[] {
  if ((FORMATS as readonly string[]).includes(value)) return [...earlier, value]
  throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.`)
}

/** Defaults would hide what the configuration says. */
function typedFlags(command: Command): BuildFlags & DevFlags {
  const flags = Object.entries(command.opts())
  return Object.fromEntries(flags.filter(([name]) => command.getOptionValueSource(name) !== 'default'))
}

function addMerge(program: Command): void {
  program
    .command('merge')
    .argument('<dir...>', 'the folders that the parts were built into')
    .summary('put the parts of a sharded build together')
    .description(
      'Puts the parts that `polysnip build --shard` made together to the site that one build would have made.',
    )
    .option('--out <dir>', 'the site’s folder (required)')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExample:\n  polysnip merge part-1 part-2 part-3 --out site\n')
    .action(async (folders: string[], options: { readonly out: string }) => {
      requireFlags(options, { out: '--out <dir>' })
      const { runMerge } = await import('./merge.ts')
      await runMerge(folders, options)
    })
}
