import { escapeWith, hex, type Escapes } from './escape.ts'
import type { Language, Piece } from './language.ts'
import { unitsOf } from './pieces.ts'

// https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules and about_special_characters
// Windows PowerShell reads a file without a mark in the machine's code page, so that only ASCII stands for itself; curly quotes are quotes to it.
const inDouble: Escapes = {
  unsafe: /[^\x20-\x7e]|["`$]/u,
  table: { '"': '`"', '`': '``', $: '`$', '\n': '`n', '\r': '`r', '\t': '`t', '\0': '`0' },
  other: (code) =>
    unitsOf(String.fromCodePoint(code))
      .map((unit) => `$([char]0x${hex(unit, 4).toUpperCase()})`)
      .join(''),
}
const needsDouble = /[^\x20-\x7e]/
const single = (value: string): string => `'${value.replaceAll("'", "''")}'`

// https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_automatic_variables and about_preference_variables
const reserved = new Set(
  `$$ $? $^ $_ $args $confirmpreference $consolefilename $debugpreference $enabledexperimentalfeatures $error $erroractionpreference $errorview $event
  $eventargs $eventsubscriber $executioncontext $false $foreach $formatenumerationlimit $home $host $informationpreference $input $iscoreclr $islinux
  $ismacos $iswindows $lastexitcode $logcommandhealthevent $matches $maximumhistorycount $myinvocation $nestedpromptlevel $null $ofs $outputencoding
  $pid $profile $progresspreference $psboundparameters $pscmdlet $pscommandpath $psculture $psdebugcontext $psdefaultparametervalues $psemailserver
  $pshome $psitem $psmodulepath $psscriptroot $pssenderinfo $psstyle $psuiculture $psversiontable $pwd $sender $shellid $stacktrace $switch $this $true
  $transcript $verbosepreference $warningpreference $whatifpreference $env $global $local $private $script $using $variable $function $alias`.split(
    /\s+/,
  ),
)

const escaped = (value: string): string => `[Uri]::EscapeDataString(${value})`

/** PowerShell 5.1 and later. */
export const powershell: Language = {
  id: 'powershell',
  title: 'PowerShell',
  extension: 'ps1',
  highlight: 'powershell',
  indent: '    ',
  line: (value) => (needsDouble.test(value) ? `"${escapeWith(inDouble, value)}"` : single(value)),
  block,
  // Each variable in braces, so that no character after it becomes a part of its name; code is an expression of its own.
  splice: (pieces, form) => {
    const [only] = pieces
    const here = form === 'block' ? hereString(pieces) : undefined
    if (here !== undefined) return here
    if (pieces.length === 1 && only !== undefined && 'code' in only) return only.code
    return `"${pieces.map(inString).join('')}"`
  },
  comment: (text) => `# ${text}`.trimEnd(),
  reserved,
  ignoresCase: true,
  identifier: ([first = '', ...rest]) =>
    `$${first}${rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`,
  variables: {
    declare: (name, value) => `${name} = ${value}`,
    environment: { code: (name) => `[Environment]::GetEnvironmentVariable(${name})`, imports: [] },
    encode: {
      path: { code: (value) => `${escaped(value)}.Replace('%2F', '/')`, imports: [] },
      query: { code: escaped, imports: [] },
      form: { code: escaped, imports: [] },
    },
    dynamic: {
      guid: { code: () => '[guid]::NewGuid().ToString()', imports: [] },
      randomUUID: { code: () => '[guid]::NewGuid().ToString()', imports: [] },
      timestamp: { code: () => '[DateTimeOffset]::UtcNow.ToUnixTimeSeconds().ToString()', imports: [] },
      // A culture has a calendar and a separator of its own.
      isoTimestamp: {
        code: () => "[DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [cultureinfo]::InvariantCulture)",
        imports: [],
        isDeclared: true,
      },
      randomInt: { code: () => '(Get-Random -Maximum 1001).ToString()', imports: [] },
    },
  },
  imports: (needed) => needed.join('\n'),
}

// A here-string ends at the first line that begins with its mark; its last line break is no part of it.
function block(value: string): string | undefined {
  const isPlain = value.includes('\n') && !/[^\n\x20-\x7e]/.test(value)
  return isPlain && !/^'@/m.test(value) ? `@'\n${value}\n'@` : undefined
}

/** The same with variables in it; a double quote is no mark there. */
function hereString(pieces: readonly Piece[]): string | undefined {
  const literals = pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join('')
  if (!literals.includes('\n') || /[^\n\x20-\x7e]/.test(literals)) return undefined
  const body = pieces.map((piece) =>
    'literal' in piece ? piece.literal.replace(/[`$]/g, (mark) => `\`${mark}`) : `$(${piece.code})`,
  )
  return /^"@/m.test(body.join('')) ? undefined : `@"\n${body.join('')}\n"@`
}

function inString(piece: Piece): string {
  return 'literal' in piece ? escapeWith(inDouble, piece.literal) : `$(${piece.code})`
}
