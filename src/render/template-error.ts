import { PolysnipError } from '../error.ts'
import type { Position } from './template.ts'

/** What is wrong with a template, and where: `go-nethttp/snippet.hbs:3:7: …`. */
export class TemplateError extends PolysnipError {
  constructor(template: string, at: Position, problem: string) {
    super('template', problem, { file: template, line: at[0], column: at[1] })
  }
}

/** What errors call a partial: `go-nethttp/snippet.hbs > body`. */
export function partialName(template: string, partial: string): string {
  return `${template} > ${partial}`
}
