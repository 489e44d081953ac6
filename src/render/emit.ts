import { expressions } from './emit-expression.ts'
import { statements } from './emit-nodes.ts'
import { START, Unsettled } from './emit-place.ts'
import type { Scope } from './emit-scope.ts'
import type { Renderer } from './compile.ts'
import { noteImport, type Snippet } from './snippet.ts'
import { asList } from './given.ts'
import { hasNamed } from './named.ts'
import { comparable, isTrue } from './values.ts'
import { callText } from './helpers.ts'
import { lineLiteral } from './literal.ts'
import type { Vocabulary } from './vocabulary.ts'
import { ended, laidOut } from './writer.ts'
import type { Template } from './template.ts'

/** What the text that `emitTemplate` makes evaluates to. */
export type Program = (vocabulary: Vocabulary<Snippet>, operations: typeof OPERATIONS) => Renderer<Snippet>

/** What it calls beside the vocabulary. */
export const OPERATIONS = {
  ...{ isTrue, comparable, asList, hasNamed, callText, lineLiteral, laidOut, ended, noteImport },
  /** The last line of what is written so far. */
  lastLine: (written: string): string => written.slice(written.lastIndexOf('\n') + 1),
  /** What a helper returns, if it is a string: others have nothing to print. */
  printed: (value: unknown): string => (typeof value === 'string' ? value : ''),
  /** A literal at the beginning of a line. */
  begun: (indent: string, literal: string): string => (literal === '' ? '' : indent + literal),
}

/**
 * A template as the text of a JavaScript function, for built-in templates only: the package is built with it, so that nothing is
 * compiled at run time. What can be known before it runs is decided here: what stands on a line, how far it is indented, what belongs
 * together. It only adds strings. It does what `compileTemplate` makes, several times as fast; a test holds the two to one another.
 *
 * @returns `undefined` for a template whose partials call themselves, or where the layout hangs on a value
 */
export function emitTemplate(template: Template): string | undefined {
  try {
    const { code, isEnded } = emitted(template, false)
    // Where a snippet may end with a literal, its blanks are kept: how far literals reach is counted.
    return isEnded ? code : emitted(template, true).code
  } catch (error) {
    if (error instanceof Unsettled) return undefined
    throw error
  }
}

function emitted(template: Template, isCounted: boolean): { readonly code: string; readonly isEnded: boolean } {
  const made = expressions()
  const { nodes, partials, deferred } = statements(template, made, isCounted)
  const root: Scope = { context: 'c', names: {}, data: { options: 'x.options' } }
  const { code, place } = nodes(template.body, [root], START, { kind: 'root' })
  const before = deferred.length === 0 ? '""' : deferred.join('+')
  const end = isCounted ? `const b=${before};return Q(b+s,b.length+o.sealed)` : `return ${[...deferred, 's'].join('+')}`
  return {
    code:
      '({operations:f,helpers:h,placed:l,deferred:d,conditions:q},{isTrue:T,comparable:C,asList:L,hasNamed:X,callText:Y,lineLiteral:S,lastLine:N,printed:P,begun:B,laidOut:D,ended:Q,noteImport:M})=>{' +
      `const E={};\n${made.declarations()}${partials.code}` +
      `return(c,x,o)=>{let s="";${code}${end}}}`,
    isEnded: place.end === 'done',
  }
}
