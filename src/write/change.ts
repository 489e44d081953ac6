/** Paths are from the folder, with `/`. */
export interface Change {
  /** Files that stay as they are. */
  readonly kept: Iterable<string>
  /** Files that were written to the staging folder. */
  readonly written: ReadonlySet<string>
  /** Whether a file that is there is ours to replace or remove. */
  isOurs(path: string): boolean
}
