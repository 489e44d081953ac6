import { member, string } from './raw.ts'

/** A description as Markdown: a string, or an object with `content` (and a media type that nobody uses). */
export function readDescription(description: unknown): string {
  return string(member(description, 'content') ?? description)
}
