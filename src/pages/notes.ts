import type { Warning } from '../ir/warning.ts'
import type { Page } from './model.ts'

/** What is to be said of the request itself, and not of one of its samples. */
export function notesOf({ warnings, samples }: Pick<Page, 'warnings' | 'samples'>): readonly Warning[] {
  const ofSamples = new Set(samples.flatMap((sample) => sample.warnings))
  return warnings.filter((warning) => !ofSamples.has(warning))
}
