import { createOnigurumaEngine } from '@shikijs/engine-oniguruma'
import { createShikiPrimitive } from '@shikijs/primitive'
import { EncodedTokenMetadata } from '@shikijs/vscode-textmate'
import { escapeCode, escapeText, HOLE } from './escape.ts'
import type { Grammars } from './grammar.ts'
import { grammarId } from './ids.ts'
import { classOf, ROLE_THEME } from './roles.ts'

export interface Highlighter {
  /**
   * The code as HTML for a `code` element: its text is the code, its spans have the classes of roles.ts.
   * @param languages ids in the order of preference; where none has a grammar, the code is only escaped
   */
  highlight(code: string, languages: readonly string[]): string
}

/** Longer code is printed plain: nobody reads it for its colours. In characters. */
const LONGEST_CODE = 100_000
/** So are longer lines: the time of some rules grows with the square of a line's length. No limit of time, which would differ from machine to machine. */
const LONGEST_LINE = 1000
/** Lines that are remembered, of all languages together. */
const CACHE = 50_000
/** States that lines are found by; code that has more is nested as no code is. */
const STATES = 200
/** Deeper in brackets than any code: tokenizing costs the square of the depth. */
const DEEPEST = 100

/**
 * A highlighter on Shiki's engine. Lines are cached with the state that they begin in: snippets of one target are alike, most of their lines were seen before.
 * Oniguruma rather than JavaScript's regular expressions: as fast once it runs, far quicker to start, and the same in every version of Node.
 */
export async function createHighlighter(grammars: Grammars): Promise<Highlighter> {
  const engine = await createOnigurumaEngine(import('@shikijs/engine-oniguruma/wasm-inlined'))
  const known = new Map<string, LineHighlighter | undefined>()

  const lineHighlighterFor = (name: string): LineHighlighter | undefined => {
    const id = grammarId(name)
    if (!known.has(id)) {
      // Collections name languages as they like.
      if (known.size > 1000) known.clear()
      const [own, ...embedded] = grammars.find(id)
      // Each language has a registry of its own, so that what one embeds does not depend on what was loaded before.
      known.set(
        id,
        own === undefined
          ? undefined
          : createLineHighlighter(
              createShikiPrimitive({ langs: [...embedded, own], themes: [ROLE_THEME], engine, warnings: false }),
              own.name,
            ),
      )
    }
    return known.get(id)
  }

  return {
    highlight(code, languages) {
      if (code.length > LONGEST_CODE) return escapeCode(code)
      for (const language of languages) {
        const highlighted = lineHighlighterFor(language)
        if (highlighted !== undefined) return highlighted(code)
      }
      return escapeCode(code)
    },
  }
}

type LineHighlighter = (code: string) => string
type Primitive = ReturnType<typeof createShikiPrimitive>
type State = ReturnType<ReturnType<Primitive['getLanguage']>['tokenizeLine2']>['ruleStack']
interface Stretch {
  readonly role: string
  readonly from: number
  to: number
}
interface Line {
  readonly html: string
  readonly end: State | null
}

function createLineHighlighter(shiki: Primitive, name: string): LineHighlighter {
  const grammar = shiki.getLanguage(name)
  const { colorMap } = shiki.setTheme(ROLE_THEME.name)
  /** States that lines end in, each once, so that equal ones share their lines. */
  let states: State[] = []
  let lines = new Map<State | null, Map<string, Line>>()
  let size = 0

  const unique = (state: State): State => {
    const same = states.find((each) => each.equals(state))
    if (same === undefined && states.length < STATES) states.push(state)
    return same ?? state
  }
  const highlightLine = (line: string, start: State | null): Line => {
    if (line.length > LONGEST_LINE || (start !== null && start.depth > DEEPEST)) {
      return { html: escapeCode(line), end: start }
    }
    const { tokens, ruleStack } = grammar.tokenizeLine2(line, start, 0)
    const stretches: Stretch[] = []
    for (let at = 0; at < tokens.length; at += 2) {
      const [from, to] = [tokens[at] as number, tokens[at + 2] ?? line.length]
      const role = classOf(colorMap[EncodedTokenMetadata.getForeground(tokens[at + 1] as number)])
      const last = stretches.at(-1)
      // Blanks have no colour: they go with what stands before them.
      if (last !== undefined && (last.role === role || line.slice(from, to).trim() === '')) last.to = to
      else stretches.push({ role, from, to })
    }
    return { html: printed(line, stretches), end: unique(ruleStack) }
  }
  return (code) => {
    if (size > CACHE) [states, lines, size] = [[], new Map(), 0]
    let state: State | null = null
    const highlighted = code.split('\n').map((line) => {
      let seen = lines.get(state)
      if (seen === undefined) lines.set(state, (seen = new Map()))
      let result = seen.get(line)
      if (result === undefined) {
        const { html, end } = highlightLine(line, state)
        result = { html: compact(html), end }
        seen.set(compact(line), result)
        size++
      }
      state = result.end
      return result.html
    })
    return highlighted.join('\n')
  }
}

/**
 * The same text in one piece of its own. What is cut out of a text keeps all of it in memory, and what is put together keeps its pieces: of a line that is remembered
 * that would be ten times what it says.
 */
function compact(text: string): string {
  return ` ${text}`.slice(1)
}

/** Holes go before what the grammar takes them for. */
function printed(line: string, stretches: readonly Stretch[]): string {
  let html = ''
  let done = 0
  const print = (end: number): void => {
    for (const { role, from, to } of stretches) {
      const text = line.slice(Math.max(from, done), Math.min(to, end))
      if (from < end && to > done && text !== '') {
        html += role === '' ? escapeText(text) : `<span class="${role}">${escapeText(text)}</span>`
      }
    }
    done = end
  }
  for (const hole of line.matchAll(HOLE)) {
    print(hole.index)
    html += `<span class="h">${escapeText(hole[0])}</span>`
    done = hole.index + hole[0].length
  }
  print(line.length)
  return html
}
