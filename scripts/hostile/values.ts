/** Values that a variable may get when a program runs, each with what hurts somebody: quotes, delimiters, expansions, lines, what curl takes for a file. */
export const VALUES: Readonly<Record<string, string>> = {
  tame: 'value',
  empty: '',
  quotes: `a"b'c\\d"`,
  delimiters: 'x&y=z+1%41%zz#f/g?h:i@j',
  shell: '$HOME `id` $(id) !! {a,b} [c] |~^*',
  formats: '%s %d {0} {{}} ${v} #{v} \\(v) \\n \\u0041 %%',
  unicode: 'é ß 日本 😀 \u2028',
  lines: 'one\ntwo\r\n\tthree',
  controls: 'a\b\f\u0001\u001f\u007fz',
  blanks: '  led and trailed  ',
  file: '@pic.png',
  content: '<pic.png',
  list: 'a;type=text/html,b;c',
}

/** What a place can hold at all; whatever else a value has is left out of it. */
export type Room = 'all' | 'latin1' | 'token' | 'json' | 'name' | 'user' | 'line'

const OUTSIDE: Readonly<Record<Room, RegExp>> = {
  // eslint-disable-next-line no-control-regex
  all: /\0/g,
  // eslint-disable-next-line no-control-regex
  line: /[\x00-\x1f\x7f]/g,
  // RFC 9110, 5.5; Postman refuses to send any other, and blanks around a value are no part of it.
  // eslint-disable-next-line no-control-regex
  latin1: /[\x00-\x1f\x7f]|[^\x00-\xff]|^ +| +$/g,
  // RFC 9110, 5.6.2
  token: /[^\w!#$%&'*+.^`|~-]/g,
  // Spliced raw, as Postman does, these would end the string: see docs/verify.md.
  // eslint-disable-next-line no-control-regex
  json: /["\\\x00-\x1f]/g,
  // A name of a part, which is quoted in as many ways as there are clients.
  // eslint-disable-next-line no-control-regex
  name: /["\\\x00-\x1f\x7f]/g,
  // RFC 7617, 2: the user's name ends at the first colon.
  // eslint-disable-next-line no-control-regex
  user: /[:\x00-\x1f\x7f]/g,
}

/** The values that differ in a room, by name. */
export function valuesFor(room: Room): readonly (readonly [name: string, value: string])[] {
  const fitted = Object.entries(VALUES).map(([name, value]) => [name, value.replace(OUTSIDE[room], '')] as const)
  return fitted.filter(
    ([name, value], at) => (value !== '' || name === 'empty') && fitted.findIndex((other) => other[1] === value) === at,
  )
}

/** All at once, for where one run has to do. */
export function everything(room: Room): string {
  return Object.values(VALUES).join('').replace(OUTSIDE[room], '')
}
