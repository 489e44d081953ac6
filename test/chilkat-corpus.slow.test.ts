import { existsSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { describe, expect, test } from 'vitest'
import { readCollection } from '../src/collection/read-file.ts'
import { saidBy, saidOf } from '../src/families/chilkat/testing/parsed.ts'
import { saidByFpcOfAll } from '../src/families/chilkat/testing/pascal.ts'
import { type Asked, dialect, ownRequests, rendered, type Rendered } from '../src/families/chilkat/testing/rendered.ts'
import type { Request } from '../src/ir/request.ts'
import type { Target } from '../src/render/target.ts'
import { builtInTargets } from '../src/targets/built-in.ts'

/*
 * Every request of the collections and of the corpus in every dialect and both generations of the API, read by what reads the language here, many
 * programs at once. PART=2/5 takes a fifth of them. One dialect alone: vitest run --config vitest.slow.config.ts test/chilkat-corpus.slow.test.ts -t go-chilkat
 */
const CORPUS = '../shared/corpus'
const PIECE = 250

/** How many programs are read by one command; `around` gives each a place of its own where they are compiled as one. */
interface Reader {
  readonly command: readonly string[]
  readonly file: string
  readonly around?: (code: string, index: number) => string
  /** For languages whose helper functions, which `code` brings, can't stand twice in one unit. */
  readonly isKept?: boolean
}

const build = (language: string): string =>
  `python3 {stand-ins}/chilkat/compiled/build.py ${language} {toolchains}/chilkat`
const unit = (language: string, compiler: string, file: string): Reader => ({
  command: [
    'sh',
    '-c',
    `${build(language)} && for file; do printf '#include "%s"\\n' "$file"; done > all.${file} && ${compiler} -I {toolchains}/chilkat/${language} -fsyntax-only -Wall -Werror -Wno-unused-but-set-variable -Wno-unused-variable all.${file}`,
    'sh',
    '{file}',
  ],
  file,
  around: (code, index) =>
    `#define ChilkatSample sample${index}\n#define chilkatExample sample${index}\n#define main main${index}\n${code.replace('    @autoreleasepool {\n', '    {\n')}\n#undef main\n#undef ChilkatSample\n#undef chilkatExample\n`,
  isKept: true,
})
const python: Reader = {
  command: [
    'python3',
    '-c',
    'import sys\nfor name in sys.argv[1:]: compile(open(name, encoding="utf-8").read(), name, "exec")',
    '{file}',
  ],
  file: 'snippet.py',
}
const php: Reader = {
  command: [
    'php',
    '-r',
    'foreach (array_slice($argv, 1) as $name) token_get_all(file_get_contents($name), TOKEN_PARSE);',
    '--',
    '{file}',
  ],
  file: 'snippet.php',
}
const java = (file: string): Reader => ({
  command: [
    'sh',
    '-c',
    `${build('java')} && java -cp {toolchains}/chilkat/java {helpers}/java/Compile.java "$@"`,
    'sh',
    '{file}',
  ],
  file,
})
const csharp: Reader = {
  command: [
    'sh',
    '-c',
    `${build('csharp')} && mcs -langversion:7.2 -warnaserror -nowarn:219,168,414 -target:library -out:all.dll -r:{toolchains}/chilkat/csharp/Chilkat.dll "$@"`,
    'sh',
    '{file}',
  ],
  file: 'Program.cs',
  around: (code, index) => `namespace Sample${index} {\n${code}\n}\n`,
}
const READERS: Readonly<Record<string, Reader>> = {
  'android-chilkat': java('SimpleActivity.java'),
  'c-chilkat': unit('c', 'gcc -std=c99', 'snippet.c'),
  'c-chilkat-unicode': unit('c', 'gcc -std=c99', 'snippet.c'),
  'cpp-chilkat': unit('cpp', 'g++ -std=c++98', 'snippet.cpp'),
  'cpp-chilkat-unicode': unit('cpp', 'g++ -std=c++98', 'snippet.cpp'),
  'csharp-chilkat': csharp,
  'csharp-chilkat-core': csharp,
  'csharp-chilkat-mono': csharp,
  'go-chilkat': { command: ['gofmt', '-l', '-e', '{file}'], file: 'main.go' },
  'java-chilkat': java('ChilkatExample.java'),
  'nodejs-chilkat': {
    command: [
      'node',
      '-e',
      'for (const name of process.argv.slice(1)) new vm.Script(fs.readFileSync(name, "utf8"))',
      '{file}',
    ],
    file: 'snippet.js',
  },
  'objc-chilkat': unit('objc', 'gcc $(gnustep-config --objc-flags) -MF /dev/null -x objective-c', 'snippet.m'),
  'perl-chilkat': {
    command: [
      'perl',
      '-I{stand-ins}/chilkat/perl',
      '-e',
      'for my $name (@ARGV) { open my $file, "<", $name; local $/; my $code = <$file>; eval "use strict; no warnings; sub {\\n$code\\n}"; print "$name: $@" if $@ }',
      '{file}',
    ],
    file: 'snippet.pl',
  },
  'php-chilkat': php,
  'php-chilkat-activex': php,
  'python-chilkat': python,
  'python-chilkat2': python,
  'ruby-chilkat': {
    command: ['ruby', '-e', 'ARGV.each { |name| RubyVM::InstructionSequence.compile_file(name) }', '{file}'],
    file: 'snippet.rb',
  },
  // The compiler to bytecode reads what only runs later, too.
  'tcl-chilkat': {
    command: [
      'sh',
      '-c',
      `echo 'foreach name $argv { set file [open $name]; fconfigure $file -encoding utf-8; set code [read $file]; close $file; if {![info complete $code]} { error "$name is not complete" }; proc sample {} $code; tcl::unsupported::disassemble proc sample }' | tclsh /dev/stdin "$@"`,
      'sh',
      '{file}',
    ],
    file: 'snippet.tcl',
  },
}

const [part = 1, parts = 1] = (process.env['PART'] ?? '1/1').split('/').map(Number)
const all: readonly Request[] = existsSync(CORPUS)
  ? [...(await ownRequests()), ...(await corpusRequests())]
  : await ownRequests()
const requests = all.filter((_, index) => index % parts === part - 1)
const ids = builtInTargets().flatMap(({ id, manifest }) => (manifest.family === 'chilkat' ? [id] : []))

describe.each(ids)('%s', (id) => {
  const target = dialect(id)
  test.each(['classic', 'current'] as const)(`${requests.length} programs are read (%s)`, (api) => {
    const isPascal = id.startsWith('delphi-')
    const isKept = isPascal || READERS[id]?.isKept === true || api === 'classic'
    const asked: Asked = { variables: isKept ? 'keep' : 'code', api, wrapper: isPascal ? 'none' : 'whole' }
    for (let from = 0; from < requests.length; from += PIECE) {
      const samples = requests.slice(from, from + PIECE).map((request) => rendered(target, request, asked))
      expect(said(target, samples), samples.map(({ place }, at) => `${at}: ${place}`).join('\n')).toBe('')
    }
  })
  test('what is broken would be seen', () => {
    const code = id.startsWith('php-') ? '<?php if ((' : id === 'asp-chilkat' ? '<% If (( %>' : 'if (( "'
    expect(said(target, [{ place: 'broken', code }])).not.toBe('')
  })
})

function said(target: Target, samples: readonly Rendered[]): string {
  if (target.id.startsWith('delphi-')) return saidByFpcOfAll(target, samples)
  const reader = READERS[target.id]
  if (reader === undefined) return saidOf(target, samples)
  const { command, file, around = (code) => code } = reader
  return saidBy(
    command,
    file,
    samples.map(({ place, code }, index) => ({ place, code: around(code, index) })),
  )
}

async function corpusRequests(): Promise<readonly Request[]> {
  const found: Request[] = []
  for (const path of fastGlob.sync(`${CORPUS}/*.json`).toSorted()) found.push(...(await readCollection(path)).requests)
  return found
}
