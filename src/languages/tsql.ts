import type { Language, Piece } from './language.ts'
import { brokenLines, piecesOf, unitsOf, unseen } from './pieces.ts'

// https://learn.microsoft.com/sql/t-sql/data-types/constants-transact-sql#character-string-constants; N marks what is not ASCII.
// sqlcmd replaces `$(name)` within a literal, too: https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-use-scripting-variables
const VARIABLE = /(?<=\$)(?=\()/
// A character beyond U+FFFF takes two, where the database's collation does not know supplementary characters.
const named = (character: string): string =>
  [...character]
    .flatMap(unitsOf)
    .map((unit) => `NCHAR(${unit})`)
    .join(' + ')

// https://learn.microsoft.com/sql/t-sql/language-elements/reserved-keywords-transact-sql does not touch what begins with @.
const reserved = new Set('@hr @@error @@rowcount @@identity @@version'.split(' '))

const encoder = (kept: string) => ({
  code: (value: string) => `dbo.PercentEncode(${value}, N'${kept}')`,
  imports: [ENCODER],
})

const ENCODER = `-- Percent-encodes, in UTF-8, all but unreserved characters, and those that are to be kept.
CREATE OR ALTER FUNCTION dbo.PercentEncode (@value nvarchar(max), @kept nvarchar(20))
RETURNS nvarchar(max)
AS
BEGIN
    DECLARE @encoded nvarchar(max) = N''
    DECLARE @position int = 1
    DECLARE @code int
    DECLARE @low int
    WHILE @position <= DATALENGTH(@value) / 2
    BEGIN
        SET @code = UNICODE(SUBSTRING(@value COLLATE Latin1_General_BIN2, @position, 1))
        IF @code BETWEEN 55296 AND 56319
        BEGIN
            SET @position = @position + 1
            SET @low = UNICODE(SUBSTRING(@value COLLATE Latin1_General_BIN2, @position, 1))
            SET @code = 65536 + (@code - 55296) * 1024 + ISNULL(@low, 56320) - 56320
        END
        SET @encoded = @encoded + CASE
            WHEN @code < 128 AND (NCHAR(@code) COLLATE Latin1_General_BIN2 LIKE N'[A-Za-z0-9._~-]' OR CHARINDEX(NCHAR(@code), @kept) > 0)
                THEN NCHAR(@code)
            WHEN @code < 128 THEN N'%' + CONVERT(nvarchar(2), CONVERT(binary(1), @code), 2)
            WHEN @code < 2048
                THEN N'%' + CONVERT(nvarchar(2), CONVERT(binary(1), 192 + @code / 64), 2)
                + N'%' + CONVERT(nvarchar(2), CONVERT(binary(1), 128 + @code % 64), 2)
            WHEN @code < 65536
                THEN N'%' + CONVERT(nvarchar(2), CONVERT(binary(1), 224 + @code / 4096), 2)
                + N'%' + CONVERT(nvarchar(2), CONVERT(binary(1), 128 + @code / 64 % 64), 2)
                + N'%' + CONVERT(nvarchar(2), CONVERT(binary(1), 128 + @code % 64), 2)
            ELSE N'%' + CONVERT(nvarchar(2), CONVERT(binary(1), 240 + @code / 262144), 2)
                + N'%' + CONVERT(nvarchar(2), CONVERT(binary(1), 128 + @code / 4096 % 64), 2)
                + N'%' + CONVERT(nvarchar(2), CONVERT(binary(1), 128 + @code / 64 % 64), 2)
                + N'%' + CONVERT(nvarchar(2), CONVERT(binary(1), 128 + @code % 64), 2)
        END
        SET @position = @position + 1
    END
    RETURN @encoded
END
GO`

/** Transact-SQL, as SQL Server 2016 and later have it. */
export const tsql: Language = {
  id: 'tsql',
  title: 'SQL Server',
  extension: 'sql',
  highlight: 'sql',
  indent: '    ',
  line,
  isLiteral: (value) => value.search(unseen) === -1 && !VARIABLE.test(value),
  block: (value, indent) => brokenLines(value)?.map(line).join(` +\n${indent}    `),
  splice: (pieces) => pieces.map((piece: Piece) => ('code' in piece ? piece.code : line(piece.literal))).join(' + '),
  comment: (text) => `-- ${text}`.trimEnd(),
  reserved,
  ignoresCase: true,
  identifier: (words) => `@${words.join('_')}`,
  variables: {
    declare: (name, value) => `DECLARE ${name} nvarchar(4000) = ${value}`,
    // The server's own environment is nothing that a query should read: SESSION_CONTEXT is what a caller hands to it.
    environment: {
      code: (name) => `CONVERT(nvarchar(4000), SESSION_CONTEXT(N${name.replace(/^N/, '')}))`,
      imports: [],
    },
    encode: { path: encoder('/'), query: encoder(''), form: encoder('') },
    dynamic: {
      guid: { code: () => 'LOWER(CONVERT(nvarchar(36), NEWID()))', imports: [] },
      randomUUID: { code: () => 'LOWER(CONVERT(nvarchar(36), NEWID()))', imports: [] },
      timestamp: {
        code: () => "CONVERT(nvarchar(20), DATEDIFF_BIG(second, '19700101', SYSUTCDATETIME()))",
        imports: [],
      },
      isoTimestamp: { code: () => "CONVERT(nvarchar(23), SYSUTCDATETIME(), 126) + N'Z'", imports: [] },
    },
  },
  imports: (needed) => needed.join('\n\n'),
}

function line(value: string): string {
  if (value === '') return "''"
  return piecesOf(value, unseen, (run) => run.split(VARIABLE).map(literal), named).join(' + ')
}

function literal(run: string): string {
  const isAscii = !/[^\x20-\x7e]/.test(run)
  return `${isAscii ? '' : 'N'}'${run.replaceAll("'", "''")}'`
}
