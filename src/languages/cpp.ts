import { camelCase, cComment, cImports, cLines, cLiteral, cReserved } from './c.ts'
import type { Language } from './language.ts'

// https://timsong-cpp.github.io/cppwp/n4861/lex.key
const reserved = new Set([
  ...cReserved,
  ...`alignas alignof and and_eq asm bitand bitor catch char8_t char16_t char32_t class compl concept const_cast consteval constinit co_await
  co_return co_yield decltype delete dynamic_cast explicit export friend mutable namespace new noexcept not not_eq operator or or_eq private
  protected public reinterpret_cast requires static_assert static_cast template this throw try typeid typename using virtual wchar_t xor xor_eq std
  final override import module`.split(/\s+/),
])

const ENCODER = `// Percent-encodes all but unreserved characters, and those that are to be kept.
static std::string urlEncode(const std::string &value, const std::string &kept)
{
    static const char digits[] = "0123456789ABCDEF";
    const std::string plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~" + kept;
    std::string encoded;
    for (std::string::size_type at = 0; at < value.size(); at++) {
        unsigned char byte = (unsigned char)value[at];
        if (plain.find((char)byte) != std::string::npos) encoded += (char)byte;
        else { encoded += '%'; encoded += digits[byte >> 4]; encoded += digits[byte & 15]; }
    }
    return encoded;
}`

// A character beyond U+FFFF is two of Windows' wide characters.
const WIDE_ENCODER = `// Percent-encodes, in UTF-8, all but unreserved characters, and those that are to be kept.
static std::wstring urlEncode(const std::wstring &value, const std::wstring &kept)
{
    static const wchar_t digits[] = L"0123456789ABCDEF";
    const std::wstring plain = L"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~" + kept;
    std::wstring encoded;
    for (std::wstring::size_type at = 0; at < value.size(); at++) {
        unsigned long code = (unsigned long)value[at];
        if (plain.find(value[at]) != std::wstring::npos) { encoded += value[at]; continue; }
        if (code >= 0xD800 && code < 0xDC00 && at + 1 < value.size())
            code = 0x10000 + ((code - 0xD800) << 10) + ((unsigned long)value[++at] - 0xDC00);
        for (int shift = code < 0x80 ? 0 : code < 0x800 ? 6 : code < 0x10000 ? 12 : 18, first = shift; shift >= 0; shift -= 6) {
            unsigned long byte = first == 0 ? code
                : shift == first ? (code >> shift) | (0xF0 << (3 - shift / 6) & 0xFF)
                : (code >> shift & 0x3F) | 0x80;
            encoded += L'%'; encoded += digits[byte >> 4]; encoded += digits[byte & 15];
        }
    }
    return encoded;
}`

const ENVIRONMENT = `// What the environment says; nothing where it does not.
static std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value == NULL ? "" : value;
}`
const WIDE_ENVIRONMENT = `// What the environment says; nothing where it does not.
static std::wstring environment(const char *name)
{
    const char *value = std::getenv(name);
    if (value == NULL) return L"";
    std::setlocale(LC_CTYPE, "");
    std::wstring wide(std::strlen(value), L'\\0');
    std::size_t length = std::mbstowcs(&wide[0], value, wide.size());
    wide.resize(length == (std::size_t)-1 ? 0 : length);
    return wide;
}`

function tableOf(isWide: boolean): Language {
  const prefix = isWide ? 'L' : ''
  const type = isWide ? 'std::wstring' : 'std::string'
  const encoder = (kept: string) => ({
    code: (value: string) => `urlEncode(${value}, ${cLiteral(kept, prefix)})`,
    imports: [isWide ? WIDE_ENCODER : ENCODER],
  })
  return {
    id: 'cpp',
    title: 'C++',
    extension: 'cpp',
    highlight: 'cpp',
    indent: '    ',
    line: (value) => cLiteral(value, prefix),
    block: (value, indent) => cLines(value, prefix, indent),
    splice: (pieces) => {
      const list = pieces.map((piece) => ('code' in piece ? piece.code : cLiteral(piece.literal, prefix)))
      const [only] = pieces
      if (list.length === 1) return only !== undefined && 'code' in only ? `${only.code}.c_str()` : (list[0] as string)
      return `(${list.join(' + ')}).c_str()`
    },
    comment: cComment,
    reserved,
    identifier: camelCase,
    variables: {
      declare: (name, value) => `const ${type} ${name} = ${value};`,
      declaring: ['#include <string>'],
      environment: {
        code: (name) => `environment(${isWide ? name.slice(1) : name})`,
        imports: isWide
          ? ['#include <clocale>', '#include <cstdlib>', '#include <cstring>', WIDE_ENVIRONMENT]
          : ['#include <cstdlib>', ENVIRONMENT],
      },
      encode: { path: encoder('/'), query: encoder(''), form: encoder('') },
      dynamic: {},
    },
    imports: cImports,
  }
}

/** C++98 and later. Variables are `std::string`; literals and what is spliced are `const char *`, as libraries of its time take it. */
export const cpp = tableOf(false)

/** The same, with strings of wide characters. */
export const cppWide = tableOf(true)
