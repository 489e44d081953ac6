/**
 * Which way a language is read, by its tag: the script that it names, or the one that the language is written in.
 * `Intl.Locale` knows too, but not in every Node that we run in.
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.toLowerCase().split('-')
  const script = rest.find((part) => /^[a-z]{4}$/.test(part))
  return (script === undefined ? LANGUAGES : SCRIPTS).has(script ?? language) ? 'rtl' : 'ltr'
}

/** https://www.unicode.org/reports/tr35/: scripts in use that run from right to left, and languages that are mostly written in them. */
const SCRIPTS = words('adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi')
const LANGUAGES = words(
  'ar arc arz ary azb bal bgn bqi ckb dv fa glk he iw ks lrc luz mzn nqo pnb prs ps rhg sd sdh skr syr ug ur yi',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
