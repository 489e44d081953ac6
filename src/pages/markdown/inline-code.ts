/**
 * A value as code within a line (CommonMark 6.1): with more backticks around it than any streak in it. In a cell of a table
 * a pipe is escaped, which is the one escape that code knows there (GFM 4.10).
 */
export function inlineCode(value: string, place: 'line' | 'cell' = 'line'): string {
  if (value.trim() === '') return value === '' ? '' : `\`${value}\``
  const streaks = new Set((value.match(/`+/g) ?? []).map((streak) => streak.length))
  let length = 1
  while (streaks.has(length)) length++
  const mark = '`'.repeat(length)
  const isPadded = value.startsWith('`') || value.endsWith('`') || (value.startsWith(' ') && value.endsWith(' '))
  const code = isPadded ? ` ${value} ` : value
  return mark + (place === 'cell' ? code.replaceAll('|', '\\|') : code) + mark
}
