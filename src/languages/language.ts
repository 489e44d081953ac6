import type { Json } from '../ir/json.ts'
import type { Text } from '../ir/text.ts'

/**
 * How a language writes data: one table a language, the only place that may make a literal of it.
 * Every function is pure. Values are JavaScript strings (UTF-16); a literal must give back the same
 * characters when the language's own implementation reads it, encoded as UTF-8.
 */
export interface Language {
  readonly id: string
  readonly title: string
  /** File extension without the dot. */
  readonly extension: string
  /** The name by which highlighters know it (Shiki, Linguist, Prism): `python`. */
  readonly highlight: string
  /** One step of indentation. */
  readonly indent: string
  /** A literal of a value on one line. */
  line(value: string): string
  /** Whether `line` is one literal, without operators, where some statements of the language take nothing else. */
  isLiteral?(value: string): boolean
  /** A literal in double quotes, where `line` prefers others. */
  double?(value: string): string
  /**
   * A literal over several lines, as the community writes long text (heredoc, raw string, text block); nothing where no such form
   * holds this value exactly. `indent`: the blanks that the current line begins with; lines after the first stand in the
   * result as they have to stand in the file. It has to be the last on its line: nothing can follow a heredoc of Ruby's.
   */
  block?(value: string, indent: string): string | undefined
  /** An expression that joins literals and expressions, by interpolation or concatenation. */
  splice(pieces: readonly Piece[], form: Form): string
  /** One line of comment. `line` holds no line break and no control character; it may hold what ends a comment. */
  comment(line: string): string
  /** Words that can't be names, and names that would hide something common (`id` in Python). */
  readonly reserved: ReadonlySet<string>
  /** Whether `Id` and `id` are the same name; the reserved words are in small letters then. */
  readonly ignoresCase?: boolean
  /** A name of a local variable, in the community's style, from lower-case ASCII words. */
  identifier(words: readonly string[]): string
  /** Native data; absent where requests are written as JSON text. */
  readonly data?: NativeData
  /** Local variables and what the environment gives; absent where the language has none (an HTTP message). */
  readonly variables?: Variables
  /** `value = literal`, broken over lines as the language's formatter does; without, it stays on one line. */
  assign?(before: string, literal: string, after: string, indent: string): string
  /** One entry of an object or map, `name: value,`; both are code, the name a literal or an expression. */
  pair?(name: string, value: string, indent: string): string
  /** Whether the formatter leaves a line of that length as it is; without, any line is short enough. */
  fits?(line: string): boolean
  /** Brackets with what they hold, broken over lines as the language's formatter does; without, all stays on one line. */
  call?(call: Call, indent: string): string
  /** The import section for what a snippet needs, sorted and grouped in the community's way, without a line break at its end. */
  imports?(needed: readonly string[]): string
}

/**
 * Where an expression stands: on a line of its own, over several lines, or as one of several arguments of a call
 * (between which gofmt writes operators without blanks). `double` is a line in double quotes, for code that keeps to them.
 */
export type Form = 'line' | 'block' | 'argument' | 'double'

/** A stretch of literal characters, or an expression in the language. */
export type Piece = { readonly literal: string } | { readonly code: string }

/** `before` arguments `after`: a call or a list with its brackets. An argument may be one itself. */
export interface Call {
  readonly before: string
  readonly args: readonly (string | Call)[]
  readonly after: string
}

export interface NativeData {
  /** Whether the value, written natively and serialised by the language's JSON library, is provably equal JSON. */
  accepts(value: Json): boolean
  /**
   * The value as native data, in the community's layout.
   * @param string makes the literal of a text (with its holes)
   * @param indent the blanks that the current line begins with
   * @param column how many characters stand on the current line before the value
   * @param after how many stand after it
   */
  print(
    value: Json,
    string: (text: Text, form?: Form) => string,
    indent: string,
    column: number,
    after?: number,
  ): string
}

export interface Variables {
  /** What stands where all variables of a routine are declared, where that is apart from the statements that `declare` makes. */
  announce?(name: string): string
  /** Declares a local variable; `value` is an expression. No line break at the end. */
  declare(name: string, value: string): string
  /** An expression that reads a variable of the environment. */
  readonly environment: Expression
  /**
   * Expressions that encode a string for its place at run time (`Encoding` in src/ir/text.ts). Those of places that no template of
   * the language fills by splicing need not be there: then the string stands as it is.
   */
  readonly encode: {
    readonly path: Expression
    readonly query: Expression
    readonly form: Expression
    readonly json?: Expression
    readonly name?: Expression
    readonly quoted?: Expression
  }
  /** What generates Postman's dynamic variables that the language can make (`guid`, `timestamp`, `isoTimestamp`, `randomInt`). */
  readonly dynamic: Readonly<Record<string, Generator>>
  /** What has to be imported where a variable is declared. */
  readonly declaring?: readonly string[]
  /** What has to be imported where an expression joins several pieces (C has no operator for it). */
  readonly joining?: readonly string[]
}

/** Code around an operand (a name, or the literal of a name), and what it needs imported. */
export interface Expression {
  code(operand: string): string
  readonly imports: readonly string[]
}

export interface Generator extends Expression {
  /** It is too long to stand within a text, and the same wherever it stands: a local variable holds it. */
  readonly isDeclared?: true
}

/** A call on one line. */
export function flat({ before, args, after }: Call): string {
  return before + args.map((arg) => (typeof arg === 'string' ? arg : flat(arg))).join(', ') + after
}
