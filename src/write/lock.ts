import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { PolysnipError } from '../error.ts'
import { codeOf, onDisk } from './disk.ts'

/** Who holds a lock. */
interface Holder {
  readonly host: string
  readonly process: number
  /** When the process began, in seconds: ids of processes are used again. */
  readonly since: number
}

const BEAT = 10_000
/** Of a machine that can't be asked whether its process lives. */
const SILENCE = 12 * BEAT

/**
 * Takes a lock: a file that tells other processes to keep away. One that a process left which no longer lives is taken over.
 * @param what is locked, for the message
 * @returns gives it back
 * @throws PolysnipError (`output-busy`) where somebody else has it
 */
export function takeLock(file: string, what: string): () => void {
  const own: Holder = { host: hostname(), process: process.pid, since: startOf() }
  for (let attempt = 0; ; attempt++) {
    try {
      const descriptor = openSync(file, 'wx')
      writeSync(descriptor, JSON.stringify(own))
      closeSync(descriptor)
      break
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') onDisk(file, () => raise(error))
      const holder = holderOf(file)
      if (attempt > 2 || (holder !== undefined && isAlive(holder, own, file)))
        throw new PolysnipError('output-busy', `another build is writing here${describe(holder)}`, { file: what })
      dropStale(file)
    }
  }
  const beat = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date())
    } catch {
      // The folder was removed: whoever did it knows why, and what is written next will say it.
    }
  }, BEAT)
  beat.unref()
  return () => {
    clearInterval(beat)
    rmSync(file, { force: true })
  }
}

function raise(error: unknown): never {
  throw error
}

function startOf(): number {
  return Math.round(Date.now() / 1000 - process.uptime())
}

/** Undefined for one that is gone, or that its process had no time to sign. */
function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function isAlive(holder: Holder, own: Holder, file: string): boolean {
  try {
    if (holder.host !== own.host) return Date.now() - statSync(file).mtimeMs < SILENCE
    if (holder.process === own.process) return Math.abs(holder.since - own.since) < 3
    process.kill(holder.process, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** By another name first, so that of two who do it one does not remove the other's new lock. */
function dropStale(file: string): void {
  const aside = `${file}-${process.pid}`
  try {
    renameSync(file, aside)
    rmSync(aside)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

function describe(holder: Holder | undefined): string {
  return holder === undefined ? '' : ` (process ${holder.process} on ${holder.host})`
}
