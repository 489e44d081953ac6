const doubleQuoted = /"(?:[^"\n]|"")*"/g
const singleQuoted = /N?'(?:[^'\n]|'')*'/g
const either = /"[^"\n]*"|'[^'\n]*'/g
const plainWord = /(?<![\w.$@#:&])[A-Za-z_]\w*(?!::)\b/g

const BASIC = {
  literal: doubleQuoted,
  comment: /'.*$/,
  goesOn: / _$/,
  helper: /^' Percent-encodes[\s\S]*?^End Function\n/m,
  word: plainWord,
  blocks: [
    [/^If .+ Then$/, /^End If$/],
    [/^Do While .+$/, /^Loop$/],
    [/^Public Sub ChilkatSample\(\)$/, /^End Sub$/],
  ],
  ignoresCase: true,
  longestLine: 1023,
  mostLines: 25,
  words: `Dim As New Set If Then End Do While Loop Exit Sub Public Option Explicit ChilkatSample String Long Object Debug vbCrLf vbLf vbCr vbTab ChrW
    CreateObject Server Response WScript PercentEncode Environ True False Const Function`,
}

const basicStatements = String.raw`(?:Set )?\w+ = .+|\w+\.\w+ = .+|\w+\.\w+(?: .+)?`
const vb6 = {
  ...BASIC,
  words: `${BASIC.words} ChilkatHttp ChilkatHttpRequest ChilkatHttpResponse ChilkatJsonObject ChilkatJsonArray ChilkatStringBuilder ChilkatUrl`,
  declarations: [/^Dim (\w+) As (?:New )?\w+$/],
  statements: new RegExp(`^(?:Option Explicit|Exit Sub|${basicStatements})$`),
}
const vbscript = {
  ...BASIC,
  isLoose: true,
  declarations: [/^(?:Set )?(\w+) = .+$/],
  statements: new RegExp(`^(?:WScript\\.Quit|${basicStatements})$`),
}

/**
 * By language.
 * @type {Readonly<Record<string, import('./faults.mjs').Rules>>}
 */
export const rules = {
  vba: vb6,
  vbscript,
  asp: {
    ...vbscript,
    comment: /'.*$|^<%@.*%>$/,
    statements: new RegExp(`^(?:<%|%>|Response\\.End|${basicStatements})$`),
  },
  foxpro: {
    literal: either,
    comment: /^\s*\*.*$/,
    goesOn: / ;$/,
    helper: /^\* Percent-encodes[\s\S]*?^ENDFUNC\n/m,
    declarations: [/^LOCAL (\w+)$/],
    words:
      'LOCAL IF ENDIF DO WHILE ENDDO RETURN RELEASE PROCEDURE ENDPROC ChilkatSample CREATEOBJECT CHR SYS TRANSFORM PercentEncode GETENV',
    word: plainWord,
    blocks: [
      [/^IF .+$/, /^ENDIF$/],
      [/^DO WHILE .+$/, /^ENDDO$/],
      [/^PROCEDURE \w+$/, /^ENDPROC$/],
    ],
    statements: /^(?:DO ChilkatSample|RETURN|RELEASE \w+|SYS\(3101, 65001\)|\? .+|\w+(?:\.\w+)? = .+|\w+\.\w+\(.*\))$/,
    ignoresCase: true,
    longestStatement: 8192,
  },
  lianja: {
    literal: either,
    comment: /\/\/.*$/,
    goesOn: / ;$/,
    helper: /^\/\/ Percent-encodes[\s\S]*?^ENDFUNC\n/m,
    declarations: [/^(\w+) = .+$/],
    isLoose: true,
    words:
      'if endif do while enddo return release procedure endproc ChilkatSample createobject chr alltrim str T F PercentEncode getenv',
    word: plainWord,
    blocks: [
      [/^if .+$/, /^endif$/],
      [/^do while .+$/, /^enddo$/],
      [/^procedure \w+$/, /^endproc$/],
    ],
    statements: /^(?:do ChilkatSample|return|release \w+|\? .+|\w+(?:\.\w+)? = .+|\w+\.\w+\(.*\))$/,
    ignoresCase: true,
    longestStatement: 8192,
  },
  tsql: {
    literal: singleQuoted,
    comment: /--.*$/,
    goesOn: / \+$/,
    helper: /^-- Percent-encodes[\s\S]*?^END\nGO\n/m,
    declarations: [/^DECLARE (@\w+) (?:int|nvarchar\(4000\))(?: = .+)?$/],
    words: '@@ERROR',
    word: /@\w+/g,
    blocks: [[/^BEGIN$/, /^END$/]],
    statements:
      /^(?:CREATE PROCEDURE ChilkatSample|AS|GO|RETURN|IF @\w+ (?:=|<>|>=) [@\w]+|WHILE @\w+ < @\w+|SET @\w+ = .+|PRINT .+|EXEC @hr = sp_OA(?:Create "", @\w+ OUT|Destroy @\w+|(?:Method|GetProperty|SetProperty) @\w+, ""(?:, (?:""|NULL|-?\d+|@\w+(?: OUT)?))*))$/,
    ignoresCase: true,
  },
  autoit: {
    literal: doubleQuoted,
    comment: /;.*$/,
    goesOn: / _$/,
    helper: /^; Percent-encodes[\s\S]*?^EndFunc\n/m,
    declarations: [/^Local (\$\w+)(?: = .+)?$/],
    words: '',
    word: /\$\w+/g,
    blocks: [
      [/^If .+ Then$/, /^EndIf$/],
      [/^While .+$/, /^WEnd$/],
    ],
    statements: /^(?:Opt\(.*\)|Exit|ConsoleWrite\(.+ & @CRLF\)|\$\w+(?:\.\w+)? = .+|\$\w+\.\w+\(.*\))$/,
    ignoresCase: true,
    longestLine: 4095,
    longestStatement: 4095,
  },
  purebasic: {
    literal: /~"(?:[^"\\\n]|\\.)*"|"[^"\n]*"/g,
    comment: /;.*$/,
    goesOn: / \+$/,
    helper: /^; Percent-encodes[\s\S]*?^EndProcedure\n/m,
    declarations: [/^Define (\w+)\.[is](?: = .+)?$/],
    words:
      'Define If EndIf While Wend Procedure EndProcedure ProcedureReturn ChilkatExample Debug Str Chr PercentEncode GetEnvironmentVariable EnableExplicit IncludeFile End',
    word: /(?<![\w.:])[A-Za-z_]\w*\b(?!::)/g,
    blocks: [
      [/^If .+$/, /^EndIf$/],
      [/^While .+$/, /^Wend$/],
      [/^Procedure \w+\(\)$/, /^EndProcedure$/],
    ],
    statements:
      /^(?:EnableExplicit|IncludeFile ""|ProcedureReturn|ChilkatExample\(\)|Debug .+|\w+ = .+|Ck\w+::\w+\(.*\))$/,
    ignoresCase: true,
  },
  dataflex: {
    literal: either,
    comment: /\/\/.*$/,
    goesOn: / ;$/,
    helper: /^\/\/ Percent-encodes[\s\S]*?^End_Function\n/m,
    declarations: [/^(?:Handle|Boolean|Integer|String|Variant) (\w+)$/],
    words: `Use Procedure Test End_Procedure Procedure_Return Send Get Set Of To Move If Not Begin End While Loop Increment Showln Create RefClass IsComObject IsComObjectCreated
      CreateComObject Destroy pvComObject True False Character PercentEncode GetEnvironment Handle Boolean Integer String Variant ChilkatAx win32`,
    word: /(?<![\w.])(?!Com[A-Z]|cComChilkat)[A-Za-z_]\w*\b/g,
    blocks: [
      [/^If .+ Begin$/, /^End$/],
      [/^While .+$/, /^Loop$/],
      [/^Procedure Test$/, /^End_Procedure$/],
    ],
    statements:
      /^(?:Use ChilkatAx-win32\.pkg|Procedure_Return|Send (?:Test|\w+ To \w+.*)|Get \w+ (?:Of \w+.*|\(RefClass\(\w+\)\)) To \w+|Set \w+ Of \w+ To .+|Move .+ To \w+|Increment \w+|Showln .+)$/,
    ignoresCase: true,
  },
  xojo: {
    literal: doubleQuoted,
    comment: /\/\/.*$/,
    goesOn: / _$/,
    helper: /$^/,
    declarations: [/^Dim (\w+) As (?:New )?[\w.]+(?: = .+)?$/],
    words: `Dim As New If Then End While Wend Return Sub ChilkatSample Chilkat Boolean Int32 String Str System Encodings True False EncodeURLComponent ReplaceAll`,
    word: plainWord,
    blocks: [
      [/^If .+ Then$/, /^End If$/],
      [/^While .+$/, /^Wend$/],
      [/^Sub \w+\(\)$/, /^End Sub$/],
    ],
    statements: /^(?:Return|System\.DebugLog\(.+\)|\w+(?:\.\w+)? = .+|\w+\.\w+\(.*\))$/,
    ignoresCase: true,
  },
  vbnet: {
    // A curly quote ends a literal, too.
    literal: /"(?:[^"\n\u201c\u201d\uff02]|"")*"/g,
    comment: /'.*$/,
    goesOn: / &$/,
    helper: /$^/,
    declarations: [/^Dim (\w+) As .+$/],
    isScoped: true,
    words: `Imports System Microsoft Module Program Sub Main End If Then While Exit Dim As New String Integer Boolean Chilkat And True False Console Convert Environment Uri Guid DateTime
      DateTimeOffset CultureInfo vbLf vbCr vbCrLf vbTab ChrW`,
    word: plainWord,
    blocks: [
      [/^If \(.*\) Then$/, /^End If$/],
      [/^While .+$/, /^End While$/],
      [/^Sub Main\(\)$/, /^End Sub$/],
      [/^Module Program$/, /^End Module$/],
    ],
    statements: /^(?:Imports [\w.]+|Exit Sub|[\w.]+ = .+|[\w.]+\(.*\))$/,
    ignoresCase: true,
  },
}
