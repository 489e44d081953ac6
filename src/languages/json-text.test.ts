import { describe, expect, test } from 'vitest'
import { go } from './go.ts'
import { java } from './java.ts'
import { javascript } from './javascript.ts'
import type { Language } from './language.ts'
import { php } from './php.ts'
import { python } from './python.ts'
import { ruby } from './ruby.ts'
import { shell } from './shell.ts'
import { compiledOutput } from './testing/compiled.ts'
import { has, outputOf } from './testing/interpreter.ts'

/** What Postman's engine writes into JSON with `JSON.stringify`, as a program writes it that gets the text when it runs. */
const TEXTS = [
  'é ß 日本 😀',
  '<a href="x">&amp;</a>',
  'C:\\new/folder',
  'one\ntwo\r\n\tthree',
  'a\b\fz',
  `it's $x %s \u007f`,
]
const FEW_CONTROLS = 'a\u0001\u001fz'

interface Subject {
  readonly language: Language
  readonly command: string
  readonly texts: readonly string[]
  /** A program that prints the expression, of a variable `v` with the text. */
  print(literal: string, code: string, imports: string): string
  output(source: string): string
}

const interpreted = (command: string): Pick<Subject, 'command' | 'output'> => ({
  command,
  output: (source) => outputOf(command, command === 'php' ? [] : ['-'], source),
})
const SUBJECTS: readonly Subject[] = [
  {
    ...interpreted('python3'),
    language: python,
    texts: [...TEXTS, FEW_CONTROLS],
    print: (literal, code, imports) =>
      `import sys\n${imports}\nv = ${literal}\nsys.stdout.buffer.write(${code}.encode())`,
  },
  {
    ...interpreted('ruby'),
    language: ruby,
    texts: [...TEXTS, FEW_CONTROLS],
    print: (literal, code, imports) => `# encoding: utf-8\n${imports}\nv = ${literal}\nprint ${code}`,
  },
  {
    ...interpreted('php'),
    language: php,
    texts: [...TEXTS, FEW_CONTROLS],
    print: (literal, code, imports) => `<?php\n${imports}\n$v = ${literal};\necho ${code};`,
  },
  {
    ...interpreted('node'),
    language: javascript,
    texts: [...TEXTS, FEW_CONTROLS],
    print: (literal, code) => `const v = ${literal}; process.stdout.write(${code})`,
  },
  {
    ...interpreted('bash'),
    language: shell,
    texts: [...TEXTS, FEW_CONTROLS],
    print: (literal, code, imports) => `${imports}\nv=${literal}\nprintf %s "${code}"`,
  },
  {
    language: go,
    command: 'go',
    texts: [...TEXTS, FEW_CONTROLS],
    print: (literal, code, imports) =>
      `package main\n\n${imports}\n\nfunc main() {\n\tv := ${literal}\n\tfmt.Print(${code})\n}\n`,
    output: (source) =>
      compiledOutput('main.go', source, (file, program) => ['go', 'build', '-o', program, file]).join('\n'),
  },
  {
    language: java,
    command: 'java',
    texts: [...TEXTS, FEW_CONTROLS],
    print: (literal, code, imports) =>
      `${imports}\npublic class Main {\n  public static void main(String[] args) {\n    String v = ${literal};\n    new java.io.PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8).print(${code});\n  }\n}\n`,
    output: (source) =>
      compiledOutput('Main.java', source, (from, to) => ['cp', from, `${to}.java`], [
        'sh',
        '-c',
        'exec java "$0.java"',
      ]).join('\n'),
  },
]

describe.each(SUBJECTS.map((subject) => [subject.language.id, subject] as const))('%s', (_, subject) => {
  const { language, command, texts, print, output } = subject
  const escape = language.variables?.encode.json
  if (escape === undefined) throw new Error(`${language.id} escapes no JSON`)
  const { code, imports } = escape
  test.skipIf(!has(command, command === 'go' ? 'version' : '--version'))(
    'escapes a text for JSON as Postman does',
    () => {
      const needed = language.imports?.([...imports, ...(command === 'go' ? ['fmt'] : [])]) ?? ''
      const sent = texts.map((text) => output(print(language.line(text), code(command === 'php' ? '$v' : 'v'), needed)))
      expect(sent).toEqual(texts.map((text) => JSON.stringify(text).slice(1, -1)))
    },
  )
})
