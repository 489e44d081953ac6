/** Blocks of Markdown, parted by blank lines; empty ones are left out. */
export function paragraphs(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
