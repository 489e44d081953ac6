import { linesOf } from '../text/line.ts'

/**
 * A fenced block of code; its mark is longer than any streak of backticks in the code (CommonMark 4.5).
 * @param info what stands behind the language; no backtick and no line break is in it
 */
export function fence(code: string, language: string, info = ''): string {
  const lines = fencedLines(code)
  let streak = 2
  for (const [found] of lines.matchAll(/`+/g)) streak = Math.max(streak, found.length)
  const mark = '`'.repeat(streak + 1)
  const name = languageName(language)
  return `${mark}${[name, info].filter((part) => part !== '').join(' ')}\n${lines}\n${mark}`
}

/** The language where it can be one: tools look it up among the properties of an object. */
export function languageName(language: string): string {
  return /^[a-z][\w.+#-]*$/i.test(language) && ![language, language.toLowerCase()].some((name) => name in {})
    ? language
    : ''
}

/** Code as a fenced block can hold it. */
export function fencedLines(code: string): string {
  return linesOf(code.replace(/\r\n?/g, '\n').replace(/\n+$/, ''))
}
