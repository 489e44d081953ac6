import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { PolysnipError } from '../error.ts'
import { codeOf, outputError } from './disk.ts'

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
/** In which a holder writes who it is. */
const SIGNATURE = 10_000
/** Between looks at a lock that somebody has: nine of them. */
const MOMENT = 50
const NOTHING = new Int32Array(new SharedArrayBuffer(4))

/**
 * Takes a lock: a file that tells other processes to keep away, in a folder that is made for it. One that a process left which no longer lives is
 * taken over.
 * @param what is locked, for the message
 * @returns gives it back, and the folder where it is empty
 * @throws PolysnipError (`output-busy`) where somebody else has it
 */
export function takeLock(file: string, what: string): () => void {
  const own: Holder = { host: hostname(), process: process.pid, since: startOf() }
  const folder = dirname(file)
  for (let attempt = 0; ; attempt++) {
    try {
      mkdirSync(folder, { recursive: true })
      const descriptor = openSync(file, 'wx')
      writeSync(descriptor, JSON.stringify(own))
      closeSync(descriptor)
      break
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException
      // Whoever had it gave the folder back just now.
      if (code === 'ENOENT' && attempt < 10) continue
      if (code !== 'EEXIST' || syscall !== 'open') throw outputError(error, file)
      const found = contentOf(file)
      if (found === undefined && attempt < 10) continue
      const isBusy = found === undefined || isHeld(file, found, own)
      // One that is killed is there for a moment yet.
      if (isBusy && attempt < 10) {
        Atomics.wait(NOTHING, 0, 0, MOMENT)
        continue
      }
      if (isBusy)
        throw new PolysnipError('output-busy', `another build is writing here${describe(holderOf(found ?? ''))}`, {
          file: what,
        })
      dropStale(file, found)
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
    try {
      rmdirSync(folder)
    } catch (error) {
      // The next one is in it already, or has given it back.
      if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error))) throw error
    }
  }
}

function startOf(): number {
  return Math.round(Date.now() / 1000 - process.uptime())
}

/** Undefined for a lock that is gone; empty where its holder has not signed it yet. */
function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return undefined
  }
}

function holderOf(content: string): Holder | undefined {
  try {
    return JSON.parse(content) as Holder
  } catch {
    return undefined
  }
}

function isHeld(file: string, content: string, own: Holder): boolean {
  const holder = holderOf(content)
  try {
    const silence = Date.now() - statSync(file).mtimeMs
    if (holder === undefined) return silence < SIGNATURE
    if (holder.host !== own.host) return silence < SILENCE
    if (holder.process === own.process) return Math.abs(holder.since - own.since) < 3
    process.kill(holder.process, 0)
    return !isZombie(holder.process)
  } catch (error) {
    // One that was given back just now was held a moment ago; only of a process that is gone nobody gives it back.
    return codeOf(error) !== 'ESRCH'
  }
}

/** Whether a process has ended and nobody asked how: in containers its parent may be one that never does. Where the system does not say, it has not. */
function isZombie(id: number): boolean {
  try {
    // The name before the state may hold anything, brackets among it (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html).
    return /\) [ZX] [^)]*$/.test(readFileSync(`/proc/${id}/stat`, 'latin1'))
  } catch {
    return false
  }
}

/** By another name first: of two who find it stale, one may have dropped it and hold a lock of its own since, which is put back. */
function dropStale(file: string, content: string): void {
  const aside = `${file}-${process.pid}`
  try {
    if (contentOf(file) !== content) return
    renameSync(file, aside)
    const isOld = content !== '' || Date.now() - statSync(aside).mtimeMs >= SIGNATURE
    if (contentOf(aside) === content && isOld) rmSync(aside)
    else renameSync(aside, file)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

function describe(holder: Holder | undefined): string {
  return holder === undefined ? '' : ` (process ${holder.process} on ${holder.host})`
}
