import type { Result } from '../result.ts'
import { describe } from './describe.ts'
import { tally } from './table.ts'

/** The results as JUnit XML: a suite a target, a case a request. */
export function junit(results: readonly Result[]): string {
  const suites = tally(results).map((row) => {
    const own = results.filter(({ target, isStandIn }) => target === row.target && isStandIn === row.isStandIn)
    const name = row.isStandIn ? `${row.target} (stand-in)` : row.target
    const failures = row.counts.different + row.counts['does-not-run'] + row.counts['does-not-parse']
    const head = `  <testsuite name="${escape(name)}" tests="${row.total}" failures="${failures}" skipped="${row.counts['not-run'] + row.counts.parsed}">`
    return [head, ...own.map(testCase), '  </testsuite>'].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="polysnip verify">',
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase(result: Result): string {
  const { target, collection, request, milliseconds, level } = result
  const time = (milliseconds / 1000).toFixed(3)
  const head = `    <testcase classname="${escape(`${target}.${collection}`)}" name="${escape(request)}" time="${time}"`
  if (level === 'exact') return `${head}/>`
  if (level === 'equivalent' || level === 'warned')
    return `${head}>\n      <system-out>${escape(describe(result))}</system-out>\n    </testcase>`
  if (level === 'parsed') return `${head}>\n      <skipped message="parsed: nothing here runs it"/>\n    </testcase>`
  if (level === 'not-run') return `${head}>\n      <skipped message="${escape(result.note)}"/>\n    </testcase>`
  return `${head}>\n      <failure message="${level}">${escape(describe(result))}</failure>\n    </testcase>`
}

/** XML 1.0 has no place for most control characters, even escaped (https://www.w3.org/TR/xml/#charsets). */
function escape(text: string): string {
  let written = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const isAllowed =
      code === 9 || code === 10 || (code >= 32 && (code < 0xd800 || (code > 0xdfff && code < 0xfffe))) || code > 0xffff
    if (!isAllowed) written += `\\u{${code.toString(16)}}`
    else written += ENTITIES.get(character) ?? character
  }
  return written
}
const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
])
