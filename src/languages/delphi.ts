import { hex } from './escape.ts'
import type { Language, Piece } from './language.ts'
import { brokenLines, notAscii, unitsOf } from './pieces.ts'

// https://docwiki.embarcadero.com/RADStudio/en/Fundamental_Syntactic_Elements_(Delphi)#Character_Strings
// Four hexadecimal digits name a UTF-16 unit whatever HIGHCHARUNICODE says; sources without a mark are read in the machine's code page.
// Up to Delphi 11 a literal, its control strings included, takes no more than 255 characters.
const LONGEST = 250

function line(value: string): string {
  if (value === '') return "''"
  const literals: string[] = []
  let literal = ''
  let size = 0
  let isQuoted = false
  const close = (): void => {
    if (isQuoted) literal += "'"
    isQuoted = false
  }
  for (const [character] of value.matchAll(/\r\n|[\s\S]/gu)) {
    const isNamed = character.search(notAscii) === 0
    const units = isNamed ? [...character].flatMap(unitsOf) : [0]
    if (size + units.length > LONGEST) {
      close()
      literals.push(literal)
      literal = ''
      size = 0
    }
    size += units.length
    if (isNamed) {
      close()
      literal += units.map((unit) => (unit < 0x80 ? `#${unit}` : `#$${hex(unit, 4).toUpperCase()}`)).join('')
    } else {
      if (!isQuoted) literal += "'"
      isQuoted = true
      literal += character === "'" ? "''" : character
    }
  }
  close()
  return [...literals, literal].join(' + ')
}

// https://docwiki.embarcadero.com/RADStudio/en/Fundamental_Syntactic_Elements_(Delphi)#Reserved_Words, directives, and what is in every unit's reach
const reserved = new Set(
  `and array as asm begin case class const constructor destructor dispinterface div do downto else end except exports file finalization finally for
  function goto if implementation in inherited initialization inline interface is label library mod nil not object of or out packed procedure program
  property raise record repeat resourcestring set shl shr string then threadvar to try type unit until uses var while with xor absolute abstract
  assembler automated cdecl contains default delayed deprecated dispid dynamic experimental export external far final forward helper implements index
  local message name near nodefault operator overload override package pascal platform private protected public published read readonly reference
  register reintroduce requires resident safecall sealed static stdcall stored strict unsafe varargs virtual winapi write writeonly
  on at self result break continue exit halt boolean byte cardinal char integer int64 longint pchar pwidechar real shortint single smallint widechar
  widestring word true false system sysutils activex writeln inttostr percentencode runsample chilkatlib_tlb getenvironmentvariable`.split(
    /\s+/,
  ),
)

const ENCODER = `{ Percent-encodes, in UTF-8, all but unreserved characters, and those that are to be kept. }
function PercentEncode(const Value, Kept: string): string;
var
  Encoded: UTF8String;
  Position: Integer;
begin
  Encoded := UTF8Encode(Value);
  Result := '';
  for Position := 1 to Length(Encoded) do
    if (Encoded[Position] in ['A'..'Z', 'a'..'z', '0'..'9', '-', '.', '_', '~'])
      or (Pos(string(Encoded[Position]), Kept) > 0) then
      Result := Result + string(Encoded[Position])
    else
      Result := Result + '%' + IntToHex(Ord(Encoded[Position]), 2);
end;`

const encoder = (kept: string) => ({
  code: (value: string) => `PercentEncode(${value}, '${kept}')`,
  imports: [ENCODER],
})

/** @param pointer puts what makes a pointer of a string around code that is none */
function tableOf(pointer: (code: string) => string): Language {
  return {
    id: 'delphi',
    title: 'Delphi',
    extension: 'dpr',
    highlight: 'pascal',
    indent: '  ',
    line,
    block: (value, indent) => brokenLines(value)?.map(line).join(` +\n${indent}  `),
    splice: (pieces) => {
      const joined = pieces.map((piece: Piece) => ('code' in piece ? piece.code : line(piece.literal))).join(' + ')
      return pieces.some((piece) => 'code' in piece) ? pointer(joined) : joined
    },
    comment: (text) => `// ${text}`.trimEnd(),
    reserved,
    ignoresCase: true,
    identifier: (words) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    variables: {
      announce: (name) => `${name}: string;`,
      declare: (name, value) => `${name} := ${value};`,
      environment: { code: (name) => `GetEnvironmentVariable(${name})`, imports: [] },
      encode: { path: encoder('/'), query: encoder(''), form: encoder('') },
      dynamic: {},
    },
    imports: (needed) => needed.join('\n\n'),
  }
}

/** Delphi 2009 and later, whose strings are UTF-16. */
export const delphi = tableOf((code) => code)

/** The same, for functions that take strings by pointer; a literal is one already. */
export const delphiPointers = tableOf((code) => `PWideChar(${code})`)
