import { readable } from '../compare/difference.ts'
import type { Difference } from '../compare/level.ts'
import type { Result } from '../result.ts'

/** One result for people: what it is, and where it differs, expected above sent. */
export function describe(result: Result, isWithCode = false): string {
  const { level, target, collection, request, note, differences, warnings, milliseconds } = result
  const mark = result.isStandIn ? ' (stand-in)' : ''
  const lines = [`${level}${mark}  ${target}  ${collection}: ${readable(request)}  ${milliseconds} ms`]
  for (const found of differences) lines.push(...describeDifference(found))
  if (note !== '') lines.push(...indent(note, '    | '))
  if (level !== 'exact') for (const warning of warnings) lines.push(`    warned: ${warning.kind}: ${warning.message}`)
  if (isWithCode) lines.push(...indent(result.code, '    > '))
  return lines.join('\n')
}

function describeDifference({ place, reason, expected, sent, isEquivalent }: Difference): readonly string[] {
  const head = `  ${isEquivalent ? '~' : '!'} ${readable(place)}: ${reason}`
  if (expected === null && sent === null) return [head]
  const [left, right] = excerpts(side(expected), side(sent))
  return [head, `      expected  ${left}`, `      sent      ${right}`]
}

function side(value: string | null): string {
  return value === null ? '(nothing)' : readable(value)
}

/** Characters of a long value that are shown, and how many of them before the first that differs. */
const [SHOWN, BEFORE] = [400, 100]

/** Where one of the two is long, the part of both in which they begin to differ. */
function excerpts(...values: readonly [expected: string, sent: string]): readonly [string, string] {
  const [expected, sent] = values
  if (expected.length <= SHOWN && sent.length <= SHOWN) return values
  let same = 0
  while (same < expected.length && expected[same] === sent[same]) same++
  const from = Math.max(0, same - BEFORE)
  const excerpt = (value: string): string => {
    const shown = value.slice(from, from + SHOWN).toWellFormed()
    return `${from === 0 ? '' : '…'}${shown}${value.length > from + SHOWN ? '…' : ''}`
  }
  return [excerpt(expected), excerpt(sent)]
}

function indent(text: string, mark: string): readonly string[] {
  return text.split('\n').map((line) => mark + line.trimEnd())
}
