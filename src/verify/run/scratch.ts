import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREFIX = 'polysnip-verify-'

/**
 * A folder for the time of one piece of work; it is removed however the work ends. What processes left that were killed is removed
 * at the next beginning: the folder's name has the process's id in it.
 */
export async function withScratch<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  await removeAbandoned()
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
  try {
    return await work(folder)
  } finally {
    await remove(folder)
  }
}

async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-\\w{6}$`).exec(name)?.[1]
    // Another user's folder is that user's affair.
    if (pid !== undefined && !isAlive(Number(pid))) await remove(join(tmpdir(), name)).catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Go's module cache is read-only, and a program may still be writing while it is being ended. */
function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
