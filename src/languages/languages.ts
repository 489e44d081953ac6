import { autoit } from './autoit.ts'
import { asp, vba, vbscript } from './basic.ts'
import { c, cWide } from './c.ts'
import { cpp, cppWide } from './cpp.ts'
import { csharp } from './csharp.ts'
import { csharp7 } from './csharp7.ts'
import { dataflex } from './dataflex.ts'
import { delphi, delphiPointers } from './delphi.ts'
import { foxpro, lianja } from './foxpro.ts'
import { go } from './go.ts'
import { http } from './http.ts'
import { java } from './java.ts'
import { javascript } from './javascript.ts'
import { jscript } from './jscript.ts'
import type { Language } from './language.ts'
import { objc } from './objc.ts'
import { perl } from './perl.ts'
import { php } from './php.ts'
import { powerbuilder } from './powerbuilder.ts'
import { powershell } from './powershell.ts'
import { purebasic } from './purebasic.ts'
import { python } from './python.ts'
import { ruby } from './ruby.ts'
import { shell } from './shell.ts'
import { swift } from './swift.ts'
import { tcl } from './tcl.ts'
import { tsql } from './tsql.ts'
import { vbnet } from './vbnet.ts'
import { xojo } from './xojo.ts'

/** Every language, by the name that manifests know it by: its id, or for an older or another form of it (`c-wide`) a name of its own. */
export const languages: ReadonlyMap<string, Language> = new Map(
  Object.entries<Language>({
    asp,
    autoit,
    c,
    cpp,
    csharp,
    dataflex,
    delphi,
    foxpro,
    go,
    http,
    java,
    javascript,
    jscript,
    lianja,
    objc,
    perl,
    php,
    powerbuilder,
    powershell,
    purebasic,
    python,
    ruby,
    shell,
    swift,
    tcl,
    tsql,
    vba,
    vbnet,
    vbscript,
    xojo,
    'c-wide': cWide,
    'cpp-wide': cppWide,
    'csharp-7': csharp7,
    'delphi-pointers': delphiPointers,
  }).map(([id, language]) => [id, inOneForm(language)]),
)

/** With all its members in one order, also those that it lacks: engines optimise what asks many tables in turn only where these are alike. */
function inOneForm(language: Language): Language {
  const { id, title, extension, highlight, indent, line, isLiteral, double, block, splice, comment, reserved } =
    language
  const { ignoresCase, identifier, data, variables, assign, pair, fits, call, imports } = language
  const own = { id, title, extension, highlight, indent, line, isLiteral, double, block, splice, comment, reserved }
  return { ...own, ignoresCase, identifier, data, variables, assign, pair, fits, call, imports } as Language
}
