import { isLiteral, plain, type Text, type Variable } from '../ir/text.ts'
import type { Expression, Form, Generator, Piece, Variables } from '../languages/language.ts'
import { asText } from './given.ts'
import { own } from './own.ts'
import { sampleOf } from './samples.ts'
import { noteImport, type Snippet } from './snippet.ts'

/** A text as an expression of the language: one literal, or literals and variables joined. */
export function quote(text: Text, form: Form, snippet: Snippet, indent = ''): string {
  const { language, policy } = snippet
  if (policy !== 'keep' && language.variables !== undefined && !isLiteral(text)) return spliced(text, form, snippet)
  const value = plain(text)
  if (form === 'block') return language.block?.(value, indent) ?? lineOf(value, snippet)
  if (form === 'double') return language.double?.(value) ?? lineOf(value, snippet)
  return lineOf(value, snippet)
}

function spliced(text: Text, form: Form, snippet: Snippet): string {
  const variables = snippet.language.variables as Variables
  const pieces = text.map((part, index): Piece =>
    typeof part === 'string' ? { literal: part } : { code: hole(text, index, variables, snippet) },
  )
  if (pieces.length > 1) for (const name of variables.joining ?? []) noteImport(snippet, name)
  return snippet.language.splice(pieces, form)
}

/** What `{{string}}` prints: the literal of a string or a text, on one line. */
export function lineLiteral(snippet: Snippet, value: unknown): string {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
  return typeof only === 'string' ? lineOf(only, snippet) : quote(asText(value), 'line', snippet)
}

/** Most come again and again: names of fields, media types. */
const KEPT = { length: 120, count: 2000 }

function lineOf(value: string, { language, literals }: Snippet): string {
  if (value.length > KEPT.length) return language.line(value)
  const known = literals.get(value)
  if (known !== undefined) return known
  if (literals.size > KEPT.count) literals.clear()
  const literal = language.line(value)
  literals.set(value, literal)
  return literal
}

/** Generated values that hold nothing that has to be encoded. */
const UNRESERVED = new Set(['$guid', '$randomUUID', '$timestamp', '$randomInt'])

/** The expression of a variable, encoded for its place. */
function hole(source: Text, at: number, variables: Variables, snippet: Snippet): string {
  const variable = source[at] as Variable
  const generator = variable.dynamic ? generatorOf(variable.name.slice(1), variables) : undefined
  const isInPlace = generator !== undefined && generator.isDeclared !== true
  const value = isInPlace ? use(generator, '', snippet) : declare(source, at, generator, snippet)
  const isSafe = generator !== undefined && UNRESERVED.has(variable.name)
  const encoder = variable.encoding === 'none' || isSafe ? undefined : variables.encode[variable.encoding]
  return encoder === undefined ? value : use(encoder, value, snippet)
}

function generatorOf(name: string, { dynamic }: Variables): Generator | undefined {
  return own(dynamic, name)
}

function declare(source: Text, at: number, generator: Generator | undefined, snippet: Snippet): string {
  const variable = source[at] as Variable
  const known = snippet.declared.get(variable.name)
  if (known !== undefined) return known.identifier
  const { declared, language, policy, samples } = snippet
  const variables = language.variables as Variables
  const words = wordsOf(variable.name)
  const identifier = freeName(language.identifier(words), snippet)
  const environment = freeEnvironmentName(environmentName(words), declared)
  const given = (): string =>
    policy === 'env' && !variable.dynamic
      ? use(variables.environment, language.line(environment), snippet)
      : language.line(own(samples, variable.name) ?? sampleOf(source, at))
  const value = generator === undefined ? given() : use(generator, '', snippet)
  for (const name of variables.declaring ?? []) noteImport(snippet, name)
  const code = variables.declare(identifier, value)
  declared.set(variable.name, { identifier, environment, isGenerated: generator !== undefined, code })
  return identifier
}

/** `{{path}}` is not the machine's PATH. */
function environmentName(words: readonly string[]): string {
  const name = words.join('_').toUpperCase()
  return SYSTEM.has(name) ? `${name}_VALUE` : name
}

/** Names that the environment of every program holds, or that shells give a meaning. */
const SYSTEM = new Set(
  (
    'BASH CDPATH COLUMNS COMSPEC DISPLAY EDITOR ENV EUID HISTFILE HOME HOST HOSTNAME HOSTTYPE IFS LANG LANGUAGE LINENO LINES LOGNAME MACHTYPE MAIL ' +
    'NODE_OPTIONS NODE_PATH OLDPWD OPTARG OPTERR OPTIND OS OSTYPE PAGER PATH PATHEXT PPID PS1 PS2 PS4 PWD PYTHONPATH RANDOM REPLY RUBYLIB RUBYOPT SECONDS SHELL ' +
    'SHELLOPTS SHLVL TEMP TERM TIMEFORMAT TMOUT TMP TMPDIR TZ UID USER USERNAME VISUAL WINDIR'
  ).split(' '),
)

/** `{{user-id}}` and `{{user_id}}` are two variables: the second one is read from `USER_ID_2`. */
function freeEnvironmentName(wanted: string, declared: Snippet['declared']): string {
  const used = new Set([...declared.values()].map(({ environment }) => environment))
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}_${number}`
    if (!used.has(name)) return name
  }
}

function use(expression: Expression, operand: string, snippet: Snippet): string {
  for (const name of expression.imports) noteImport(snippet, name)
  return expression.code(operand)
}

/** More characters than a name takes: compilers have limits (Perl's is 251), and readers have, too. */
const LONGEST_NAME = 60

/** Lower-case ASCII words: `baseURL-2` -> base, url, 2; never begins with a digit, never empty, never longer than a name may be. */
export function wordsOf(name: string): readonly string[] {
  const words = name
    .normalize('NFKD')
    // An accent is no end of a word.
    .replaceAll(/\p{Mark}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
  let left = LONGEST_NAME
  return (words.length === 0 || /^\d/.test(words[0] as string) ? ['value', ...words] : words).flatMap((word) => {
    const kept = word.slice(0, left)
    left -= kept.length
    return kept === '' ? [] : [kept]
  })
}

function freeName(wanted: string, { language, taken, declared }: Snippet): string {
  const fold = (name: string): string => (language.ignoresCase === true ? name.toLowerCase() : name)
  const used = new Set([...taken, ...[...declared.values()].map((declaration) => declaration.identifier)].map(fold))
  const isFree = (name: string): boolean => !language.reserved.has(fold(name)) && !used.has(fold(name))
  if (isFree(wanted)) return wanted
  const words = wordsOf(wanted)
  const named = words.at(-1) === 'value' ? [] : [language.identifier([...words, 'value'])]
  for (const name of [...named, ...Array.from({ length: 999 }, (_, index) => `${wanted}${index + 2}`)])
    if (isFree(name)) return name
  throw new Error(`no free name for ${wanted}`)
}
