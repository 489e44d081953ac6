import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCollection } from '../src/collection/read-file.ts'
import { has } from '../src/languages/testing/interpreter.ts'
import { renderSnippet } from '../src/render/render.ts'
import type { VariablePolicy } from '../src/render/snippet.ts'
import { findTarget, loadTargets } from '../src/targets/load.ts'
import { toolchainsFolder } from '../src/verify/built-in.ts'

/** A language's own tool, and what it has to say about the snippets of a target. */
interface Tool {
  readonly target: string
  /** All of them where it is not said. */
  readonly policies?: readonly VariablePolicy[]
  /** How a snippet's file is called where the language asks for a name. */
  readonly file?: string
  readonly has: readonly [command: string, ...args: string[]]
  readonly command: readonly [string, ...string[]]
  /** Written into the folder first. */
  readonly beside?: Readonly<Record<string, string>>
  /** Finds the objections in what it prints; its group is the rule. */
  readonly objection: RegExp
  /** Rules that do not hold for samples, and why. One that nothing breaks any more fails. */
  readonly exceptions?: Readonly<Record<string, string>>
}

const python = join(toolchainsFolder(), 'python/bin')
/** Brackets as in Kernighan and Ritchie's book, four blanks, includes in the order that the library wants. */
const CLANG =
  'BasedOnStyle: WebKit, BreakBeforeBraces: Linux, ColumnLimit: 0, PointerAlignment: Right, SortIncludes: Never'
const clangFormat = (target: string): Tool => ({
  target,
  // The others bring our encoder, whose short conditions stand on one line.
  policies: ['keep'],
  has: ['clang-format', '--version'],
  command: ['sh', '-c', `find . -name "main.*" -exec clang-format --dry-run --style="{${CLANG}}" {} +`],
  // The line that it would change comes after what it says.
  objection: /^\S+: warning: .*\n.*?("?)$/gm,
  exceptions: { '"': 'The lines of a literal are indented, not aligned with the first.' },
})
const TOOLS: Readonly<Record<string, Tool>> = {
  black: {
    target: 'python-requests',
    has: [`${python}/black`, '--version'],
    command: [`${python}/black`, '--check', '.'],
    objection: /^(would reformat|error)/gm,
  },
  ruff: {
    target: 'python-requests',
    has: [`${python}/ruff`, '--version'],
    command: [`${python}/ruff`, 'check', '--output-format', 'concise', '.'],
    objection: /^\S+:\d+:\d+: (\w+)/gm,
  },
  gofmt: { target: 'go-nethttp', has: ['gofmt', '-h'], command: ['gofmt', '-l', '.'], objection: /^\S+\.go$/gm },
  'go vet': {
    target: 'go-nethttp',
    has: ['go', 'version'],
    command: ['go', 'vet', './...'],
    beside: { 'go.mod': 'module snippets\n\ngo 1.22\n' },
    objection: /^(?:vet: )?\S+\.go:\d+:\d+: .*/gm,
  },
  'ruby -wc': {
    target: 'ruby-nethttp',
    has: ['ruby', '--version'],
    // One process for all: it begins slowly.
    command: [
      'ruby',
      '-we',
      'Dir["**/*.rb"].sort.each { |file| RubyVM::InstructionSequence.compile(File.read(file, encoding: "utf-8"), file) }',
    ],
    objection: /^\S+\.rb:\d+: .*/gm,
  },
  'rubocop’s layout': {
    target: 'ruby-nethttp',
    has: ['rubocop', '--version'],
    command: ['rubocop', '--only', 'Layout', '--format', 'emacs', '--force-default-config', '.'],
    objection: /(?:: |\] )(Layout\/\w+):/gm,
    exceptions: { 'Layout/LineLength': 'A literal is not broken: a reader looks for the whole of it.' },
  },
  'phpcs, PSR-12': {
    target: 'php-http-request2',
    has: ['phpcs', '--version'],
    command: ['phpcs', '--standard=PSR12', '--report=emacs', '-s', '.'],
    objection: /\((\w+(?:\.\w+)+)\)$/gm,
    exceptions: { 'Generic.Files.LineLength.TooLong': 'A literal is not broken. PSR-12 has no hard limit (2.3).' },
  },
  'gofmt, Chilkat': {
    target: 'go-chilkat',
    has: ['gofmt', '-h'],
    command: ['gofmt', '-l', '.'],
    objection: /^\S+\.go$/gm,
  },
  'clang-format, C': clangFormat('c-chilkat'),
  'clang-format, C with wide characters': clangFormat('c-chilkat-unicode'),
  'clang-format, C++': clangFormat('cpp-chilkat'),
  'clang-format, C++ with wide characters': clangFormat('cpp-chilkat-unicode'),
  'checkstyle, Google’s style': {
    target: 'java-okhttp',
    file: 'Main.java',
    has: ['checkstyle', '--version'],
    command: ['checkstyle', '-c', '/google_checks.xml', '.'],
    objection: /^\[(?:WARN|ERROR)\].*\[(\w+)\]$/gm,
    exceptions: {
      MissingJavadocMethod: '`main` of a sample needs no Javadoc.',
      LineLength: 'A literal is not broken.',
      FileTabCharacter: 'A tab of a body stands in its text block as it stands in the collection.',
      IllegalTokenText: '`\\0` and the like are shorter, and mean another character before a digit.',
      AvoidEscapedUnicodeCharacters: 'What can’t be seen, or turns the text around, is better read as an escape.',
      LocalVariableName: 'A collection’s `a-b` is `aB` in Java: names are not made otherwise for a checker.',
      AbbreviationAsWordInName: 'The same.',
      VariableDeclarationUsageDistance: 'The parameters of a signature stand together.',
    },
  },
}

const folder = mkdtempSync(join(tmpdir(), 'style-'))
afterAll(() => rmSync(folder, { recursive: true }))

const targets = await loadTargets()
beforeAll(async () => {
  for (const file of readdirSync('collections').filter((name) => /^(?!.*-cyclic).*\.json$/.test(name))) {
    const { requests } = await readCollection(join('collections', file))
    for (const id of new Set(Object.values(TOOLS).map(({ target }) => target))) {
      const target = findTarget(targets, id)
      const tool = Object.values(TOOLS).find((each) => each.target === id)
      const name = tool?.file ?? `main.${target.extension}`
      const policies = tool?.policies ?? (['keep', 'code', 'env'] as const)
      requests.forEach((request, index) => {
        const snippets = policies.map((variables) => renderSnippet(target, request, { variables }))
        for (const [at, code] of [...new Set(snippets.map((snippet) => snippet.code))].entries()) {
          const own = join(folder, id, `${file.replace('.json', '').replaceAll('-', '_')}_${index}_${at}`)
          mkdirSync(own, { recursive: true })
          writeFileSync(join(own, name), code)
        }
      })
    }
  }
})

// Where everything is installed first, a tool that is not found would be a check that nobody misses.
test.runIf(process.env['CI'] === 'true')('every tool is here', () => {
  const missing = Object.entries(TOOLS).filter(([, tool]) => !has(...tool.has))
  expect(missing.map(([name]) => name)).toEqual([])
})

describe.each(Object.entries(TOOLS))('%s', (_, tool) => {
  const objectionsIn = (cwd: string): readonly { readonly rule: string; readonly line: string }[] => {
    for (const [name, text] of Object.entries(tool.beside ?? {})) writeFileSync(join(cwd, name), text)
    const [command, ...args] = tool.command
    const { stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
    if (error !== undefined) throw error
    const said = `${stdout}\n${stderr}`
    return [...said.matchAll(tool.objection)].map((match) => {
      const from = said.lastIndexOf('\n', match.index) + 1
      return { rule: match[1] ?? match[0], line: said.slice(from, said.indexOf('\n', match.index)) }
    })
  }
  const isHere = has(...tool.has)

  test.skipIf(!isHere)('has no objection, and each exception is still needed', () => {
    const objections = objectionsIn(join(folder, tool.target))
    const exceptions = tool.exceptions ?? {}
    expect(objections.filter(({ rule }) => !Object.hasOwn(exceptions, rule)).slice(0, 20)).toEqual([])
    const broken = new Set(objections.map(({ rule }) => rule))
    expect(Object.keys(exceptions).filter((rule) => !broken.has(rule))).toEqual([])
  })

  test.skipIf(!isHere)('objects to bad style', () => {
    const own = mkdtempSync(join(folder, 'bad-'))
    const { language, extension } = findTarget(targets, tool.target)
    writeFileSync(join(own, tool.file ?? `main.${extension}`), BAD[language.id] as string)
    expect(objectionsIn(own)).not.toEqual([])
  })
})

const BAD: Readonly<Record<string, string>> = {
  c: 'int main( void ){ return  0; }\n',
  cpp: 'int main( void ){ return  0; }\n',
  python: 'import os\nx = [1,2]\n',
  go: 'package main\nimport "fmt"\nfunc main() { x := 1; x = x; fmt.Printf("%d", "a") }\n',
  ruby: 'def a( x )\n  y = 1\nend\n',
  php: '<?php\nfunction a( $x ) { return  $x; }\n',
  java: 'public class Main { int A_b; }\n',
}
