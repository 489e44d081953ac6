import type { Recipe } from '../recipe.ts'
import type { Pages } from './browser.ts'
import { type Braces, fillEnvironment } from './braces.ts'
import type { Limits, Surroundings } from './command.ts'

/** What all runs of one `verify` share. */
export interface Machine {
  /** Scratch folder, removed at the end. */
  readonly folder: string
  /** `toolchains`, `stand-ins` */
  readonly braces: Braces
  readonly environment: Readonly<Record<string, string>>
  readonly limits: Limits
  readonly signal: AbortSignal
  readonly jobs: number
  /** The browser that all pages share. */
  readonly pages: Pages
  surroundings(folder: string, recipe: Recipe, more?: Readonly<Record<string, string>>, braces?: Braces): Surroundings
}

export function machine(settings: Omit<Machine, 'surroundings'>): Machine {
  return {
    ...settings,
    surroundings(folder, recipe, more = {}, braces = {}) {
      const own = fillEnvironment(recipe.environment ?? {}, { ...settings.braces, ...braces })
      return {
        folder,
        environment: { ...settings.environment, ...own, ...more },
        limits: { ...settings.limits, time: recipe.timeout ?? settings.limits.time },
        signal: settings.signal,
      }
    },
  }
}
