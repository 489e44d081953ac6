/** Elements whose tags in a description are markup; `<access_token>` is none of them, and what a reader has to see. */
const ELEMENTS = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blockquote body br button canvas caption center cite code ' +
    'col colgroup dd del details dfn dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html ' +
    'i iframe img input ins kbd label legend li link main map mark marquee math menu meta nav noframes noscript object ol optgroup option p param picture pre ' +
    'q s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr tt u ul ' +
    'var video wbr'
  ).split(' '),
)

/** Raw HTML in which only tags of HTML's own elements are tags; any other `<` is a character. Comments go. */
export function withLiteralTags(html: string): string {
  let result = ''
  let at = 0
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    result += html.slice(at, open)
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      if (end === -1) return result
      at = end + 3
      continue
    }
    const name = /^<\/?([A-Za-z][A-Za-z\d]*)(?=[\s/>])/.exec(html.slice(open, open + 40))?.[1]
    const isElement = name !== undefined && ELEMENTS.has(name.toLowerCase())
    result += isElement ? '<' : '&lt;'
    at = open + 1
  }
  return result + html.slice(at)
}
