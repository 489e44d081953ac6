import type { Position } from './template.ts'

/** What is wrong with a template, and where: `go-nethttp/snippet.hbs:3:7: …`. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  constructor(template: string, at: Position, problem: string) {
    super(`${template}:${at[0]}:${at[1]}: ${problem}`)
  }
}
