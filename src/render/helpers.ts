import type { Json } from '../ir/json.ts'
import { plain, type Text } from '../ir/text.ts'
import { flat, type Call, type Language } from '../languages/language.ts'
import type { BlockHelper, Condition, Helper, Vocabulary } from './vocabulary.ts'
import { facts } from './facts.ts'
import { quote } from './literal.ts'
import { multipart } from './multipart.ts'
import type { OpenCall, Snippet } from './snippet.ts'
import { blocks, conditions, values } from './values.ts'

/** What a snippet's template may say. The list is closed; templates/README.md describes it for people. */
export const snippetVocabulary: Vocabulary<Snippet> = {
  helpers: {
    ...values,
    ...facts,
    ...multipart,

    /** `{{string url.text}}`: a literal on one line; with holes and a policy other than `keep`, an expression (`form="argument"`: see Form). */
    string: ({ 0: value }, hash, snippet) =>
      quote(asText(value), hash['form'] === 'argument' || hash['form'] === 'double' ? hash['form'] : 'line', snippet),
    /** `{{block body.source}}`: a literal over several lines where the language has one that fits. */
    block: ({ 0: value }, _hash, snippet) => quote(asText(value), 'block', snippet, indentOf(snippet)),
    /** `{{data body.value}}`: native data; only inside `{{#native body.value}}`. A second argument is what follows on the line. */
    data: ({ 0: value, 1: after = '' }, _hash, snippet) => {
      const { data } = snippet.language
      if (data === undefined) throw new TypeError(`${snippet.language.id} has no native data`)
      const line = snippet.writer.line()
      const indent = indentOf(snippet)
      const end = String(after)
      return (
        data.print(
          value as Json,
          (text, form = 'line') => quote(text, form, snippet, indent),
          indent,
          line.length,
          end.length,
        ) + end
      )
    },
    /** `(isNative body.value)`: what `{{#native}}` asks, as a value. */
    isNative: ({ 0: value }, _hash, { language }) => language.data?.accepts(value as Json) === true,
    /** `{{comment name}}`: the comment's lines, each with the language's mark; nothing in it can end the comment. */
    comment: ({ 0: value }, _hash, snippet) =>
      linesOf(typeof value === 'string' ? value : plain(asText(value)))
        .map((line) => snippet.language.comment(line))
        .join(`\n${indentOf(snippet)}`),
    /** `{{assign "url = " url.text}}`: a literal after what assigns it, broken over lines as the formatter does. */
    assign: ({ 0: before, 1: value, 2: after = '' }, hash, snippet) => {
      const indent = indentOf(snippet)
      const form = hash['form'] === 'block' ? 'block' : 'line'
      const literal =
        typeof value === 'string' && hash['form'] === 'code' ? value : quote(asText(value), form, snippet, indent)
      const lead = snippet.writer.line().slice(indent.length) + String(before)
      const { assign } = snippet.language
      const whole = assign === undefined ? lead + literal + String(after) : assign(lead, literal, String(after), indent)
      return whole.slice(lead.length - String(before).length)
    },
    /** `{{pair header.name header.value}}`: an entry of an object or map, `name: value,`; several values make a list. */
    pair: ({ 0: name, 1: value }, _hash, snippet) => {
      const { pair, call = flat } = snippet.language
      if (pair === undefined) throw new TypeError(`${snippet.language.id} has no entries`)
      const indent = indentOf(snippet)
      const key = quote(asText(name), 'line', snippet)
      if (!isList(value)) return pair(key, quote(asText(value), 'line', snippet), indent)
      const args = value.map((text) => quote(text, 'line', snippet))
      return call({ before: `${pair(key, '', indent).slice(0, -1)}[`, args, after: '],' }, indent)
    },
    /** `{{identifier name}}`: an identifier that a template or a family made. */
    identifier: ({ 0: value }) => {
      if (typeof value !== 'string' || !/^[A-Za-z_$@%][\w$:.]*$/.test(value))
        throw new TypeError(`not an identifier: ${String(value)}`)
      return value
    },
    /** `{{number code}}`: an integer. */
    number: ({ 0: value }) => {
      if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw new TypeError(`not an integer: ${String(value)}`)
      return String(value)
    },
    /** `{{import "net/url"}}`: notes an import and prints nothing. */
    import: (names, _hash, snippet) => {
      for (const name of names) snippet.imports.add(String(name))
    },
    /** `{{imports}}`: the import section with all that the whole snippet turned out to need, and a blank line (or the argument). */
    imports: ({ 0: after = '\n\n' }, _hash, snippet) => {
      snippet.writer.defer(() => {
        const section = snippet.imports.size === 0 ? '' : importSection(snippet)
        return section === '' ? '' : section + String(after)
      })
    },
    /**
     * `{{variables}}`: the declarations of the variables that the snippet uses, and a blank line (or the argument); nothing where it uses none.
     * `form="names"`: what announces them, line by line, for languages that declare all variables of a routine in one place.
     */
    variables: ({ 0: given }, hash, snippet) => {
      const after = given ?? (hash['form'] === 'names' ? '\n' : '\n\n')
      snippet.writer.defer(() => {
        const { announce } = snippet.language.variables ?? {}
        if (hash['form'] === 'names' && announce === undefined)
          throw new TypeError(`${snippet.language.id} announces no variables`)
        const lines = [...snippet.declared.values()].map(({ identifier, code }) =>
          hash['form'] === 'names' && announce !== undefined ? announce(identifier) : code,
        )
        return lines.length === 0 ? '' : lines.join('\n') + String(after)
      })
    },
  } satisfies Record<string, Helper<Snippet>>,
  conditions: {
    ...conditions,
    /** `{{#native body.value}}{{data body.value}}{{else}}{{block body.source}}{{/native}}`: whether native data is provably equal JSON. */
    native: ({ 0: value }, _hash, { language }) => language.data?.accepts(value as Json) === true,
    /** `{{#fits "get(" url.text ")"}}`: whether a literal with what is around it is short enough for one line. */
    fits: ({ 0: before, 1: value, 2: after = '' }, _hash, snippet) => {
      const line = snippet.writer.line() + String(before) + quote(asText(value), 'line', snippet) + String(after)
      return snippet.language.fits?.(line) !== false
    },
  } satisfies Record<string, Condition<Snippet>>,
  blocks: {
    ...blocks,
    /**
     * `{{#call "send(" ")"}}{{#arg}}url{{/arg}}{{#if headers}}{{#arg}}headers{{/arg}}{{/if}}{{/call}}`: brackets with what they hold, on one line or
     * several, as the language's formatter does. What stands outside of the arguments is not printed.
     */
    call: ({ 0: before = '', 1: after = ')' }, _hash, render, snippet) => {
      const { calls, writer, language } = snippet
      const outer = calls.at(-1)
      const isNested = outer?.isInArgument === true
      const indent = isNested ? '' : indentOf(snippet)
      const lead = writer.line().slice(indent.length)
      const open: OpenCall = { args: [], isInArgument: false, argument: undefined }
      calls.push(open)
      writer.capture(() => render.body(render.scope.context))
      calls.pop()
      const call: Call = { before: lead + String(before), args: open.args, after: String(after) }
      if (isNested) outer.argument = call
      else writer.seal((language.call?.(call, indent) ?? flat(call)).slice(lead.length))
    },
    /** One argument of the `{{#call}}` around it; it may be a call itself. */
    arg: (_args, _hash, render, { calls, writer }) => {
      const open = calls.at(-1)
      if (open === undefined) throw new TypeError('an argument outside of a call')
      open.isInArgument = true
      open.argument = undefined
      const written = writer.capture(() => render.body(render.scope.context))
      const { argument } = open
      open.isInArgument = false
      open.args.push(argument === undefined ? written : argument)
    },
  } satisfies Record<string, BlockHelper<Snippet>>,
}

/** Import sections by what they hold: templates and tables name few imports, and always the same. */
const sections = new WeakMap<Language, Map<string, string>>()

function importSection({ language, imports }: Snippet): string {
  let known = sections.get(language)
  if (known === undefined) sections.set(language, (known = new Map()))
  const needed = [...imports]
  const key = needed.join('\0')
  let section = known.get(key)
  if (section === undefined) known.set(key, (section = language.imports?.(needed) ?? ''))
  return section
}

function isList(value: unknown): value is readonly Text[] {
  return Array.isArray(value) && value.length > 0 && value.every(Array.isArray)
}

export function asText(value: unknown): Text {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value as Text
  throw new TypeError(`expected a text, found ${value === null ? 'null' : typeof value}`)
}

/** Lines of a comment: every line break that some language knows is one, and control characters are gone. */
export function linesOf(source: string): readonly string[] {
  // eslint-disable-next-line no-control-regex
  return source
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ').trimEnd())
}

function indentOf({ writer }: Snippet): string {
  const line = writer.line()
  let end = 0
  while (line[end] === ' ' || line[end] === '\t') end++
  return line.slice(0, end)
}
