/** What a program knows, before it runs, of the place that it writes at. */
export interface Place {
  /** What the layout puts before each line. */
  readonly indent: string
  /** What the current line begins with, its indentation among it; all of it where it `isWhole`. */
  readonly line: string
  readonly isWhole: boolean
  /** Whether nothing stands on the line yet, not even its indentation; undefined where that hangs on a value. */
  readonly isStart: boolean | undefined
  /**
   * Whether all that was written ends as a snippet has to: with one line break of the template's own after something visible. `same` of a
   * partial that may have written nothing: as before it.
   */
  readonly end: 'done' | 'open' | 'same'
}

/** Thrown where what has to be written hangs on a value in a way that only the writer can follow. */
export class Unsettled extends Error {}

export const START: Place = { indent: '', line: '', isWhole: true, isStart: true, end: 'open' }
/** Where an argument begins, or a call: what stands around it is out of reach. */
export const ASIDE: Place = { ...START, isStart: false }

/** Template text as it goes out there, and where it leads. */
export function laidText(text: string, place: Place): { readonly laid: string; readonly place: Place } {
  if (text === '') return { laid: '', place }
  const { indent, isStart } = place
  if (indent !== '' && isStart === undefined && !text.startsWith('\n')) throw new Unsettled()
  const body = indent === '' ? text : text.replace(/\n(?!\n|$)/g, `\n${indent}`)
  const laid = isStart === true && !text.startsWith('\n') ? indent + body : body
  const [last, isBroken] = [laid.slice(laid.lastIndexOf('\n') + 1), laid.includes('\n')]
  return {
    laid,
    place: {
      indent,
      line: isBroken ? last : place.isWhole ? place.line + laid : place.line,
      isWhole: isBroken || place.isWhole,
      isStart: text.endsWith('\n'),
      // A line that is known whole holds nothing but text of the template.
      end: /[!-~]\n$/.test((place.isWhole ? place.line : '') + text) ? 'done' : 'open',
    },
  }
}

/** Where a literal leads. */
export function afterLiteral(place: Place, isOneLine: boolean): Place {
  const { indent, line, isStart } = place
  return {
    indent,
    // What a literal of several lines ends with stands on a line of its own.
    line: isOneLine ? line + (isStart === true ? indent : '') : '',
    isWhole: false,
    // It may be empty.
    isStart: isStart === false ? false : undefined,
    end: 'open',
  }
}

/** Where imports or declarations will stand: what is before them is no longer looked at. */
export function afterDeferred(place: Place): Place {
  return { ...place, line: '', isWhole: true, end: 'open' }
}

export function indented(place: Place, blanks: string): Place {
  return blanks === '' ? place : { ...place, indent: place.indent + blanks }
}

/** What holds after either way. */
export function either(left: Place, right: Place): Place {
  const isSame = left.isWhole && right.isWhole && left.line === right.line
  let common = 0
  while (common < left.line.length && left.line[common] === right.line[common]) common++
  return {
    indent: left.indent,
    line: left.line.slice(0, common),
    isWhole: isSame,
    isStart: left.isStart === right.isStart ? left.isStart : undefined,
    end: left.end === 'open' || right.end === 'open' ? 'open' : left.end === 'same' ? 'same' : right.end,
  }
}

/** How the line begins, if it is known at least as far as that its indentation is: all of it, where `isNeeded`. */
export function lineAt(place: Place, isNeeded: boolean): string | undefined {
  const { indent, line, isStart, isWhole } = place
  if (indent !== '' && isStart === undefined) throw new Unsettled()
  if (isWhole) return isStart === true ? indent : line
  return !isNeeded && /[^ \t]/.test(line) ? line : undefined
}
