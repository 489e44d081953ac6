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
  return [head, `      expected  ${side(expected)}`, `      sent      ${side(sent)}`]
}

function side(value: string | null): string {
  return value === null ? '(nothing)' : readable(value)
}

function indent(text: string, mark: string): readonly string[] {
  return text.split('\n').map((line) => mark + line.trimEnd())
}
