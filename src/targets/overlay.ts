import { templatesFolder } from './built-in.ts'
import { readTarget, targetIds } from './read.ts'
import type { TargetSource } from './target-source.ts'

/** The targets that a user's folders change or add, each file from the last folder that holds it, else the built-in one. */
export function readOverlaid(folders: readonly string[]): readonly TargetSource[] {
  const ids = new Set(folders.flatMap((folder) => targetIds(folder)))
  return [...ids].map((id) => readTarget([templatesFolder(), ...folders], id))
}
