import { hex, INVISIBLE } from './escape.ts'
import type { Language, Piece } from './language.ts'

// What can't stand in '…' as it is: a terminal would act on it, or a reader could not see it. Tabs and line feeds can.
const unseen = new RegExp(`(?![\\n\\t])[${INVISIBLE}]`, 'u')
// `!` would be history expansion: in an interactive shell "…" does not hide it, and $'…' hides it less than '…'.
const inDollar = new RegExp(`(?![\\n\\t])[${INVISIBLE}'\\\\!]`, 'gu')
const notInDouble = new RegExp(`(?![\\n\\t])[${INVISIBLE}"\\\\$\`!]`, 'u')
// zsh reads `$name[1]` and `$name:h` as one expression.
const CONTINUES_NAME = /^[\w[:]/

/** POSIX shell, as bash, zsh and dash read it; what no reader could see is written in `$'…'`, which POSIX has had since 2024, and dash has not. */
export const shell: Language = {
  id: 'shell',
  title: 'Shell',
  extension: 'sh',
  highlight: 'bash',
  indent: '  ',
  line,
  splice: (pieces) => (pieces.some(needsOwnQuotes) ? pieces.map(alone).join('') : `"${pieces.map(inDouble).join('')}"`),
  comment: (text) => `# ${text}`.trimEnd(),
  // Words of the grammar, and names that mean something to a shell: assigning to `status` or `path` breaks zsh.
  reserved: new Set(
    `if then else elif fi do done case esac while until for in function select time coproc repeat foreach end nocorrect
    aliases argv builtins cdpath commands dirstack errnos fignore fpath functions galiases history historywords jobdirs jobstates jobtexts
    keymaps langinfo mailpath manpath mapfile match mbegin mend module_path modules nameddirs options parameters path patchars pipestatus
    prompt psvar reply reswords saliases signals status sysparams termcap terminfo userdirs usergroups watch widgets words
    curl urlencode json_escape backslash`.split(/\s+/),
  ),
  identifier: (words) => words.join('_'),
  variables: {
    declare: (name, value) => `${name}=${value}`,
    // `?` stops with a message where the variable is not set.
    environment: { code: (name) => `"\${${name.replaceAll("'", '')}?}"`, imports: [] },
    encode: {
      path: { code: (value) => `$(urlencode ${inDoubleAlone(value)} /)`, imports: ['urlencode'] },
      query: { code: (value) => `$(urlencode ${inDoubleAlone(value)})`, imports: ['urlencode'] },
      form: { code: (value) => `$(urlencode ${inDoubleAlone(value)})`, imports: ['urlencode'] },
      json: { code: (value) => `$(json_escape ${inDoubleAlone(value)})`, imports: ['json_escape'] },
      name: { code: (value) => `$(basename -- ${inDoubleAlone(value)})`, imports: [] },
      quoted: { code: (value) => `$(backslash ${inDoubleAlone(value)})`, imports: ['backslash'] },
    },
    dynamic: {
      guid: { code: () => "$(uuidgen | tr '[:upper:]' '[:lower:]')", imports: [] },
      randomUUID: { code: () => "$(uuidgen | tr '[:upper:]' '[:lower:]')", imports: [] },
      timestamp: { code: () => '$(date +%s)', imports: [] },
      isoTimestamp: { code: () => '$(date -u +%Y-%m-%dT%H:%M:%S.000Z)', imports: [] },
      randomInt: { code: () => `$(awk 'BEGIN { srand(); print int(rand() * 1001) }')`, imports: [] },
    },
  },
  imports: (needed) => needed.map((name) => FUNCTIONS[name] ?? '').join('\n\n'),
}

// Functions that expressions above call. No shell has a way of its own to percent-encode; od and awk are everywhere, whatever the locale.
const FUNCTIONS: Readonly<Record<string, string>> = {
  // Lines are put together again, so that a line feed at the end stays, too.
  json_escape: `json_escape() {
  printf '%s\\n' "$1" | awk '
    BEGIN {
      for (i = 1; i < 32; i++) code[sprintf("%c", i)] = sprintf("\\\\u%04x", i)
      code["\\b"] = "\\\\b"; code["\\t"] = "\\\\t"; code["\\f"] = "\\\\f"; code["\\r"] = "\\\\r"
    }
    { gsub(/["\\\\]/, "\\\\\\\\&"); for (c in code) gsub(c, code[c]); printf "%s%s", joint, $0; joint = "\\\\n" }'
}`,
  backslash: `backslash() {
  printf '%s' "$1" | sed 's/["\\\\]/\\\\&/g'
}`,
  urlencode: `urlencode() {
  printf '%s' "$1" | od -An -v -tx1 | tr -s ' ' '\\n' | awk -v keep="-._~$2" '
    BEGIN { for (i = 33; i < 127; i++) char[sprintf("%02x", i)] = sprintf("%c", i) }
    NF { c = char[$1]; printf "%s", c ~ /[[:alnum:]]/ || (c != "" && index(keep, c)) ? c : "%" toupper($1) }'
}`,
}

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02 */
function line(value: string): string {
  // Methods stand bare.
  if (/^[A-Z]+$/.test(value)) return value
  if (!unseen.test(value)) return `'${value.replaceAll("'", "'\\''")}'`
  return `$'${value.replace(inDollar, escape)}'`
}

/** An argument holds no NUL, in no shell and no program. Bytes, as what `\\u` means depends on the locale. */
function escape(character: string): string {
  if (character === '\0') return ''
  if (character === '\r') return '\\r'
  if (character === "'" || character === '\\') return `\\${character}`
  return [...new TextEncoder().encode(character)].map((byte) => `\\x${hex(byte, 2).toUpperCase()}`).join('')
}

function needsOwnQuotes(piece: Piece): boolean {
  return 'literal' in piece && notInDouble.test(piece.literal)
}

function alone(piece: Piece): string {
  return 'literal' in piece ? line(piece.literal) : `"${expansion(piece.code)}"`
}

function inDouble(piece: Piece, index: number, pieces: readonly Piece[]): string {
  if ('literal' in piece) return piece.literal
  const next = pieces[index + 1]
  const follows = next === undefined ? '' : 'literal' in next ? next.literal : ''
  return isName(piece.code) && CONTINUES_NAME.test(follows) ? `\${${piece.code}}` : expansion(piece.code)
}

function inDoubleAlone(operand: string): string {
  return `"${expansion(operand)}"`
}

/** Code is a variable's name, or a substitution already. */
function expansion(code: string): string {
  return isName(code) ? `$${code}` : code
}

function isName(code: string): boolean {
  return /^\w+$/.test(code)
}
