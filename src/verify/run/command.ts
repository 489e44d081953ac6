import { spawn } from 'node:child_process'

export interface Limits {
  /** Milliseconds. */
  readonly time: number
  /** Bytes of standard output and error together. */
  readonly output: number
}

export interface Outcome {
  /** null where a signal ended it, or it never began. */
  readonly status: number | null
  readonly output: string
  /** Why it was stopped or could not begin; empty where it ended of itself. */
  readonly fault: string
}

export interface Surroundings {
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  readonly limits: Limits
  readonly signal: AbortSignal
}

/** Runs one command in a process group of its own, which is ended as a whole when the command ends or passes a limit. */
export function runCommand(command: readonly string[], around: Surroundings): Promise<Outcome> {
  const [program = '', ...rest] = command
  return new Promise((resolve) => {
    if (around.signal.aborted) return resolve({ status: null, output: '', fault: 'interrupted' })
    const child = spawn(program, rest, {
      cwd: around.folder,
      env: { ...around.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const output: Buffer[] = []
    let size = 0
    let fault = ''
    const endGroup = (): void => {
      if (child.pid === undefined) return
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // The group is gone already.
      }
    }
    const stop = (reason: string): void => {
      if (fault === '') fault = reason
      endGroup()
    }
    const timer = setTimeout(() => stop(`not done after ${around.limits.time} ms`), around.limits.time)
    const onAbort = (): void => stop('interrupted')
    around.signal.addEventListener('abort', onAbort, { once: true })
    const collect = (chunk: Buffer): void => {
      size += chunk.length
      if (size <= around.limits.output) output.push(chunk)
      else stop(`more than ${around.limits.output} bytes of output`)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    const finish = (status: number | null): void => {
      clearTimeout(timer)
      around.signal.removeEventListener('abort', onAbort)
      // Children that outlive the program (a daemon, a compiler server) must not outlive the run.
      endGroup()
      resolve({ status, output: Buffer.concat(output).toString(), fault })
    }
    child.on('error', (error) => {
      fault = error.message
      finish(null)
    })
    // Not `close`: a child that keeps the pipe open would hold the run until its time is over.
    child.on('exit', (status, signal) => {
      if (fault === '' && signal !== null) fault = `ended by ${signal}`
      setImmediate(() => finish(status))
    })
  })
}
