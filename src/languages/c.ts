import { escapeWith, hex, INVISIBLE, type Escapes } from './escape.ts'
import type { Language } from './language.ts'
import { utf8Bytes } from './utf8-bytes.ts'

// https://www.open-std.org/jtc1/sc22/wg14/www/docs/n1570.pdf, 6.4.5 and 5.2.1.1 (`??/` is a backslash to some compilers)
// A hexadecimal escape takes as many digits as follow it, an octal one no more than three.
const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, '0')}`
const table = { '\\': '\\\\', '"': '\\"', '?': '\\?', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
export const inNarrow: Escapes = {
  unsafe: new RegExp(`[${INVISIBLE}"\\\\]|(?<=\\?)\\?`, 'u'),
  table,
  other: (unit) => utf8Bytes(unit, octal),
}
// 6.4.3: no universal character name is below U+00A0, nor a surrogate.
export const inWide: Escapes = {
  ...inNarrow,
  other: (unit) => (unit < 0xa0 ? octal(unit) : `\\u${hex(unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit, 4)}`),
}

/** One literal; adjacent literals are one. `prefix` is `L` for wide characters, `@` for Objective-C's strings. */
export function cLiteral(value: string, prefix: '' | 'L' | '@'): string {
  return `${prefix}"${escapeWith(prefix === 'L' ? inWide : inNarrow, value)}"`
}

/** A literal a line. */
export function cLines(value: string, prefix: '' | 'L' | '@', indent: string): string | undefined {
  if (!value.includes('\n')) return undefined
  return value
    .split(/(?<=\n)/)
    .map((each) => cLiteral(each, prefix))
    .join(`\n${indent}    `)
}

/** A comment that ends with a backslash would go on in the next line; `??/` is one to some compilers. */
export function cComment(text: string): string {
  return `// ${/(?:\\|\?\?\/)$/.test(text) ? `${text}.` : text}`.trimEnd()
}

// 6.4.1, and names of the library that a sample calls or should not hide
export const cReserved = new Set(
  `auto bool break case char const constexpr continue default do double else enum extern false float for goto if inline int long nullptr register
  restrict return short signed sizeof static struct switch thread_local true typedef typeof union unsigned void volatile while asm main errno
  stdin stdout stderr printf wprintf malloc free strlen wcslen getenv time rand exit index signal read write open close remove rename system link
  select send recv socket connect bind listen accept wait sleep abort div y0 y1 j0 j1 yn jn gamma linux unix log exp pow sin cos tan floor ceil
  joined urlEncode environment BOOL TRUE FALSE NULL`.split(/\s+/),
)

const JOINED = `/* One string of several, the last of which is followed by NULL; it is there until the program ends. */
static char *joined(const char *first, ...)
{
    va_list list;
    const char *part;
    size_t length = 0;
    char *whole;
    va_start(list, first);
    for (part = first; part != NULL; part = va_arg(list, const char *)) length += strlen(part);
    va_end(list);
    whole = calloc(length + 1, 1);
    if (whole == NULL) abort();
    va_start(list, first);
    for (part = first; part != NULL; part = va_arg(list, const char *)) strcat(whole, part);
    va_end(list);
    return whole;
}`
const JOIN = ['#include <stdarg.h>', '#include <stdlib.h>', '#include <string.h>', JOINED]

const ENCODER = `/* Percent-encodes all but unreserved characters, and those that are to be kept. */
static char *urlEncode(const char *value, const char *kept)
{
    static const char unreserved[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    char *encoded = malloc(strlen(value) * 3 + 1), *end = encoded;
    if (encoded == NULL) abort();
    for (; *value; value++) {
        if (strchr(unreserved, *value) || strchr(kept, *value)) *end++ = *value;
        else end += sprintf(end, "%%%02X", (unsigned char)*value);
    }
    *end = 0;
    return encoded;
}`
const ENCODE = ['#include <stdio.h>', '#include <stdlib.h>', '#include <string.h>', ENCODER]

const ENVIRONMENT = `/* What the environment says; nothing where it does not. */
static const char *environment(const char *name)
{
    const char *value = getenv(name);
    return value == NULL ? "" : value;
}`

const WIDE_JOINED = JOINED.replaceAll('char *', 'wchar_t *')
  .replaceAll('strlen', 'wcslen')
  .replaceAll('strcat', 'wcscat')
  .replace('calloc(length + 1, 1)', 'calloc(length + 1, sizeof(wchar_t))')
const WIDE_JOIN = ['#include <stdarg.h>', '#include <stdlib.h>', '#include <wchar.h>', WIDE_JOINED]

// A character beyond U+FFFF is two of Windows' wide characters.
const WIDE_ENCODER = `/* Percent-encodes, in UTF-8, all but unreserved characters, and those that are to be kept. */
static wchar_t *urlEncode(const wchar_t *value, const wchar_t *kept)
{
    static const wchar_t unreserved[] = L"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    wchar_t *encoded = malloc((wcslen(value) * 12 + 1) * sizeof(wchar_t)), *end = encoded;
    if (encoded == NULL) abort();
    for (; *value; value++) {
        unsigned long code = (unsigned long)*value;
        int shift;
        if (wcschr(unreserved, *value) || wcschr(kept, *value)) {
            *end++ = *value;
            continue;
        }
        if (code >= 0xD800 && code < 0xDC00 && value[1]) code = 0x10000 + ((code - 0xD800) << 10) + ((unsigned long)*++value - 0xDC00);
        shift = code < 0x80 ? 0 : code < 0x800 ? 6 : code < 0x10000 ? 12 : 18;
        end += swprintf(end, 4, L"%%%02X", (unsigned)(shift == 0 ? code : (code >> shift) | (0xF0 << (3 - shift / 6) & 0xFF)));
        while (shift > 0) {
            shift -= 6;
            end += swprintf(end, 4, L"%%%02X", (unsigned)((code >> shift & 0x3F) | 0x80));
        }
    }
    *end = 0;
    return encoded;
}`
const WIDE_ENCODE = ['#include <stdlib.h>', '#include <wchar.h>', WIDE_ENCODER]

const WIDE_ENVIRONMENT = `/* What the environment says; nothing where it does not. */
static const wchar_t *environment(const char *name)
{
    const char *value = getenv(name);
    size_t length = value == NULL ? 0 : strlen(value);
    wchar_t *wide = calloc(length + 1, sizeof(wchar_t));
    if (wide == NULL) abort();
    setlocale(LC_CTYPE, "");
    if (length > 0) mbstowcs(wide, value, length);
    return wide;
}`

/** Includes, each once, then functions. */
export function cImports(needed: readonly string[]): string {
  const isInclude = (each: string): boolean => /^#(?:include|import) /.test(each)
  const [includes, functions] = [needed.filter(isInclude), needed.filter((each) => !isInclude(each))]
  return [includes.join('\n'), ...functions].filter((each) => each !== '').join('\n\n')
}

export function camelCase([first = '', ...rest]: readonly string[]): string {
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

function tableOf(isWide: boolean): Language {
  const prefix = isWide ? 'L' : ''
  const encoder = (kept: string) => ({
    code: (value: string) => `urlEncode(${value}, ${cLiteral(kept, prefix)})`,
    imports: isWide ? WIDE_ENCODE : ENCODE,
  })
  return {
    id: 'c',
    title: 'C',
    extension: 'c',
    highlight: 'c',
    indent: '    ',
    line: (value) => cLiteral(value, prefix),
    block: (value, indent) => cLines(value, prefix, indent),
    splice: (pieces) => {
      const list = pieces.map((piece) => ('code' in piece ? piece.code : cLiteral(piece.literal, prefix)))
      return list.length === 1 ? (list[0] as string) : `joined(${list.join(', ')}, NULL)`
    },
    comment: cComment,
    reserved: cReserved,
    identifier: (words) => words.join('_'),
    variables: {
      declare: (name, value) => `const ${isWide ? 'wchar_t' : 'char'} *${name} = ${value};`,
      environment: {
        code: (name) => `environment(${isWide ? name.slice(1) : name})`,
        imports: isWide
          ? ['#include <locale.h>', '#include <stdlib.h>', '#include <string.h>', WIDE_ENVIRONMENT]
          : ['#include <stdlib.h>', ENVIRONMENT],
      },
      encode: { path: encoder('/'), query: encoder(''), form: encoder('') },
      dynamic: {},
      joining: isWide ? WIDE_JOIN : JOIN,
    },
    imports: cImports,
  }
}

/** C99. */
export const c = tableOf(false)

/** The same, with strings of wide characters. */
export const cWide = tableOf(true)
