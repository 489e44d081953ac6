const BLOCK =
  'html body address blockquote center dialog div figure figcaption footer form header hr legend main p pre search article aside h1 h2 h3 h4 h5 h6 ' +
  'hgroup nav section dir dd dl dt menu ol ul fieldset details summary option optgroup source track param script'
const NONE = 'area base basefont datalist head link meta noembed noframes rp style title'
const INLINE_BLOCK = 'input button select meter progress object video audio'

/** How browsers lay out an element by default, as far as it says whether blanks around it count (https://html.spec.whatwg.org/#rendering). */
const DISPLAY: ReadonlyMap<string, string> = new Map([
  ...BLOCK.split(' ').map((name) => [name, 'block'] as const),
  ...NONE.split(' ').map((name) => [name, 'none'] as const),
  ...INLINE_BLOCK.split(' ').map((name) => [name, 'inline-block'] as const),
  ['li', 'list-item'],
  ['table', 'table'],
  ['caption', 'table-caption'],
  ['colgroup', 'table-column-group'],
  ['col', 'table-column'],
  ['thead', 'table-header-group'],
  ['tbody', 'table-row-group'],
  ['tfoot', 'table-footer-group'],
  ['tr', 'table-row'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
])

export function displayOf(name: string): string {
  return DISPLAY.get(name) ?? 'inline'
}

/** Whether blanks inside and around mean nothing. */
export function isBlock(display: string): boolean {
  return display === 'block' || display === 'list-item' || display.startsWith('table')
}
