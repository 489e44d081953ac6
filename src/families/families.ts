import { chilkatFamily } from './chilkat/family.ts'
import type { Family } from './family.ts'

/** Libraries that are spoken in many languages with one call sequence. */
export const families: ReadonlyMap<string, Family> = new Map([['chilkat', chilkatFamily()]])
