import { tabulated } from '../ir/remembered.ts'
import type { Language } from '../languages/language.ts'

/** Literals of short strings, of which most come again and again: names of fields, media types. */
export const literalsOf = tabulated((_language: Language) => new Map<string, string>())
