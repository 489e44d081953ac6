import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { onDisk } from './disk.ts'

/**
 * Writes a file whole, or not at all.
 * @throws PolysnipError (`output`)
 */
export function replaceFile(file: string, content: string): void {
  const beside = `${file}.${process.pid}`
  try {
    onDisk(file, () => {
      writeFileSync(beside, content)
      renameSync(beside, file)
    })
  } finally {
    rmSync(beside, { force: true })
  }
}
