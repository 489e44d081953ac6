import { styleText } from 'node:util'
import type { Warning } from '../ir/warning.ts'
import { printable } from './printable.ts'

/** Warnings on standard error, each once. */
export function warn(warnings: readonly Warning[]): void {
  const lines = new Set(
    warnings.map(({ kind, message, place }) => `${kind}: ${printable(message)} (${printable(place)})`),
  )
  for (const line of lines) process.stderr.write(`${colored('warning')} ${line}\n`)
}

// https://no-color.org
function colored(word: string): string {
  return process.stderr.isTTY && !process.env['NO_COLOR'] ? styleText('yellow', word) : word
}
