import type { Json } from '../ir/json.ts'
import { isLiteral, plain, type Text } from '../ir/text.ts'
import { flat, type Call, type Form } from '../languages/language.ts'
import type { Vocabulary } from './vocabulary.ts'
import { facts } from './facts.ts'
import { asText } from './given.ts'
import { lineLiteral, quote } from './literal.ts'
import { multipart } from './multipart.ts'
import { noteImport, type OpenCall, type Snippet } from './snippet.ts'
import { values } from './values.ts'

/** What a snippet's template may say. The list is closed; templates/README.md describes it for people. */
export const snippetVocabulary: Vocabulary<Snippet> = {
  operations: { ...values, ...facts, ...multipart },
  helpers: {
    /** `{{string url.text}}`: a literal on one line; with holes and a policy other than `keep`, an expression (`form="argument"`: see Form). */
    string: (snippet, { form }, value) =>
      form === 'argument' || form === 'double' ? quote(asText(value), form, snippet) : lineLiteral(snippet, value),
    /** `(spliced value)`: whether code takes the place of a hole in it, so that nobody knows yet what it will hold. */
    spliced: ({ language, policy }, _hash, value) =>
      policy !== 'keep' && language.variables !== undefined && !isLiteral(asText(value)),
    /** `(isNative body.value)`: what `{{#native}}` asks, as a value. */
    isNative: ({ language }, _hash, value) => language.data?.accepts(value as Json) === true,
    /** `{{identifier name}}`: an identifier that a template or a family made. */
    identifier: (_snippet, _hash, value) => {
      if (typeof value !== 'string' || !/^[A-Za-z_$@%][\w$:.]*$/.test(value))
        throw new TypeError(`not an identifier: ${String(value)}`)
      return value
    },
    /** `{{number code}}`: an integer. */
    number: (_snippet, _hash, value) => {
      if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw new TypeError(`not an integer: ${String(value)}`)
      return String(value)
    },
    /** `{{import "net/url"}}`: notes an import and prints nothing. */
    import: (snippet, _hash, ...names) => {
      for (const name of names) noteImport(snippet, String(name))
    },
  },
  placed: {
    /** `{{block body.source}}`: a literal over several lines where the language has one that fits. */
    block: (snippet, line, _hash, value) => quote(asText(value), 'block', snippet, indentOf(line)),
    /** `{{data body.value}}`: native data; only inside `{{#native body.value}}`. A second argument is what follows on the line. */
    data: (snippet, line, _hash, value, after = '') => {
      const { data } = snippet.language
      if (data === undefined) throw new TypeError(`${snippet.language.id} has no native data`)
      const indent = indentOf(line)
      const end = String(after)
      const string = (text: Text, form: Form = 'line'): string =>
        form === 'line' ? lineLiteral(snippet, text) : quote(text, form, snippet, indent)
      return data.print(value as Json, string, indent, line.length, end.length) + end
    },
    /** `{{comment name}}`: the comment's lines, each with the language's mark; nothing in it can end the comment. */
    comment: ({ language }, line, _hash, value) =>
      linesOf(typeof value === 'string' ? value : plain(asText(value)))
        .map((each) => language.comment(each))
        .join(`\n${indentOf(line)}`),
    /** `{{assign "url = " url.text}}`: a literal after what assigns it, broken over lines as the formatter does. */
    assign: (snippet, line, { form }, before, value, after = '') => {
      const indent = indentOf(line)
      const literal =
        typeof value === 'string' && form === 'code'
          ? value
          : quote(asText(value), form === 'block' ? 'block' : 'line', snippet, indent)
      const lead = line.slice(indent.length) + String(before)
      const { assign } = snippet.language
      const whole = assign === undefined ? lead + literal + String(after) : assign(lead, literal, String(after), indent)
      return whole.slice(lead.length - String(before).length)
    },
    /** `{{pair header.name header.value}}`: an entry of an object or map, `name: value,`; several values make a list. */
    pair: (snippet, line, _hash, name, value) => {
      const { pair, call = flat } = snippet.language
      if (pair === undefined) throw new TypeError(`${snippet.language.id} has no entries`)
      const indent = indentOf(line)
      const key = lineLiteral(snippet, name)
      if (!isList(value)) return pair(key, lineLiteral(snippet, value), indent)
      const args = value.map((text) => quote(text, 'line', snippet))
      return call({ before: `${pair(key, '', indent).slice(0, -1)}[`, args, after: '],' }, indent)
    },
    /** `{{#fits "get(" url.text ")"}}`: whether a literal with what is around it is short enough for one line. */
    fits: (snippet, line, _hash, before, value, after = '') => {
      const whole = line + String(before) + quote(asText(value), 'line', snippet) + String(after)
      return snippet.language.fits?.(whole) !== false
    },
  },
  deferred: {
    /** `{{imports}}`: the import section with all that the whole snippet turned out to need, and a blank line (or the argument). */
    imports: ({ imports: { section } }, _hash, after = '\n\n') => (section === '' ? '' : section + String(after)),
    /**
     * `{{variables}}`: the declarations of the variables that the snippet uses, and a blank line (or the argument); nothing where it uses none.
     * `form="names"`: what announces them, line by line, for languages that declare all variables of a routine in one place.
     */
    variables: ({ language, declared }, { form }, given) => {
      const { announce } = language.variables ?? {}
      const isAnnounced = form === 'names'
      if (isAnnounced && announce === undefined) throw new TypeError(`${language.id} announces no variables`)
      if (declared.size === 0) return ''
      const lines = [...declared.values()].map(({ identifier, code }) =>
        isAnnounced && announce !== undefined ? announce(identifier) : code,
      )
      return lines.join('\n') + String(given ?? (isAnnounced ? '\n' : '\n\n'))
    },
  },
  conditions: {
    /** `{{#native body.value}}{{data body.value}}{{else}}{{block body.source}}{{/native}}`: whether native data is provably equal JSON. */
    native: ({ language }, _hash, value) => language.data?.accepts(value as Json) === true,
  },
  blocks: {
    /**
     * `{{#call "send(" ")"}}{{#arg}}url{{/arg}}{{#if headers}}{{#arg}}headers{{/arg}}{{/if}}{{/call}}`: brackets with what they hold, on one line or
     * several, as the language's formatter does. What stands outside of the arguments is not printed.
     */
    call: {
      begin({ calls, writer }) {
        const isNested = calls.at(-1)?.isInArgument === true
        const line = writer.line()
        const outside = writer.divert()
        calls.push({
          line,
          isNested,
          outside,
          around: outside,
          args: [],
          isInArgument: false,
          argument: undefined,
        })
      },
      end(snippet, before = '', after = ')') {
        const { calls, writer } = snippet
        const { line, isNested, outside, args } = calls.pop() as OpenCall
        writer.rejoin(outside)
        const call: Call = { before: String(before), args, after: String(after) }
        if (isNested) (calls.at(-1) as OpenCall).argument = { ...call, before: line + call.before }
        else writer.seal(callText(snippet, line, call))
      },
    },
    /** One argument of the `{{#call}}` around it; it may be a call itself. */
    arg: {
      begin({ calls, writer }) {
        const open = calls.at(-1)
        if (open === undefined) throw new TypeError('an argument outside of a call')
        open.isInArgument = true
        open.argument = undefined
        open.around = writer.divert()
      },
      end({ calls, writer }) {
        const open = calls.at(-1) as OpenCall
        const written = writer.rejoin(open.around)
        open.isInArgument = false
        open.args.push(open.argument ?? written)
      },
    },
  },
}

/** A call as it stands after what is on its line already. */
export function callText({ language }: Snippet, line: string, { before, args, after }: Call): string {
  const indent = indentOf(line)
  const lead = line.slice(indent.length)
  const call = { before: lead + before, args, after }
  return (language.call?.(call, indent) ?? flat(call)).slice(lead.length)
}

function isList(value: unknown): value is readonly Text[] {
  return Array.isArray(value) && value.length > 0 && value.every(Array.isArray)
}

/** Lines of a comment: every line break that some language knows is one, and control characters are gone. */
export function linesOf(source: string): readonly string[] {
  // eslint-disable-next-line no-control-regex
  return source
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ').trimEnd())
}

function indentOf(line: string): string {
  let end = 0
  while (line.charCodeAt(end) === SPACE || line.charCodeAt(end) === TAB) end++
  return line.slice(0, end)
}
const SPACE = 32
const TAB = 9
