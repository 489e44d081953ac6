import { csharp } from './csharp.ts'
import { go } from './go.ts'
import { http } from './http.ts'
import { java } from './java.ts'
import { javascript } from './javascript.ts'
import type { Language } from './language.ts'
import { php } from './php.ts'
import { powerbuilder } from './powerbuilder.ts'
import { python } from './python.ts'
import { ruby } from './ruby.ts'
import { shell } from './shell.ts'
import { swift } from './swift.ts'

/** Every language, by id. */
export const languages: ReadonlyMap<string, Language> = new Map(
  [csharp, go, http, java, javascript, php, powerbuilder, python, ruby, shell, swift].map((language) => [
    language.id,
    language,
  ]),
)
