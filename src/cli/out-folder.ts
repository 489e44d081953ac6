import { PolysnipError } from '../error.ts'

/**
 * The folder that `--out` names.
 * @throws PolysnipError (`usage`) for an empty name, which a shell makes of a variable that is not set: it would be the working directory
 */
export function outFolder(given: string): string {
  if (given === '') throw new PolysnipError('usage', '--out: expected a folder, found an empty name; . is this one')
  return given
}
