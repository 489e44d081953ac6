import { Worker } from 'node:worker_threads'
import { PolysnipError, type ErrorCode, type Place } from '../error.ts'
import { workerFile } from './built-in.ts'
import { createPageMaker, type Job } from './page-maker.ts'
import type { PageRecord } from './page-record.ts'

/** A page that is to be made. */
export interface Task {
  readonly node: number
  readonly key: string
}
export interface Batch {
  readonly pages: readonly Task[]
}
export type Reply =
  | { readonly records: readonly PageRecord[] }
  | { readonly error: { readonly code: ErrorCode; readonly problem: string; readonly place: Place } }

/** A thread takes as long to start as it takes to make some hundred samples. */
const SAMPLES_A_THREAD = 1500
const LARGEST_BATCH = 16

export interface Making {
  /** Threads, at most. */
  readonly jobs: number
  readonly signal?: AbortSignal | undefined
  /** Told of each page, in no order. */
  onMade(record: PageRecord): void
}

/**
 * Makes pages, on as many threads as pay. What comes of it does not depend on how many they are.
 * @throws what the first page that fails throws, the signal's reason
 */
export async function makePages(job: Job, tasks: readonly Task[], making: Making): Promise<void> {
  const samples = tasks.length * (job.settings.targets.length + 4)
  const threads = Math.min(making.jobs, Math.ceil(samples / SAMPLES_A_THREAD))
  await (threads < 2 ? makeHere(job, tasks, making) : makeInThreads(job, tasks, threads, making))
}

async function makeHere(job: Job, tasks: readonly Task[], { onMade, signal }: Making): Promise<void> {
  if (tasks.length === 0) return
  const maker = await createPageMaker(job)
  try {
    for (const [index, { node, key }] of tasks.entries()) {
      signal?.throwIfAborted()
      onMade(maker.make(node, key))
      // Timers and signals have their turn.
      if (index % LARGEST_BATCH === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  } finally {
    maker.close()
  }
}

async function makeInThreads(
  job: Job,
  tasks: readonly Task[],
  threads: number,
  { onMade, signal }: Making,
): Promise<void> {
  signal?.throwIfAborted()
  const size = Math.max(1, Math.min(LARGEST_BATCH, Math.ceil(tasks.length / (threads * 8))))
  const batches = Array.from({ length: Math.ceil(tasks.length / size) }, (_, index) =>
    tasks.slice(index * size, (index + 1) * size),
  ).values()
  const workers: Worker[] = []
  try {
    await Promise.all(Array.from({ length: threads }, () => work()))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  function work(): Promise<void> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(workerFile(), { workerData: job })
      workers.push(worker)
      let open = 0
      const send = (): void => {
        const { value: pages, done } = batches.next()
        if (done === true) {
          if (open === 0) resolve()
          return
        }
        open++
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
        worker.postMessage({ pages } satisfies Batch)
      }
      signal?.addEventListener('abort', () => reject(signal.reason as Error))
      worker.on('error', reject)
      worker.on('exit', () => reject(new PolysnipError('output', 'a thread ended before its work was done')))
      worker.on('message', (reply: Reply) => {
        open--
        try {
          if ('error' in reply) throw new PolysnipError(reply.error.code, reply.error.problem, reply.error.place)
          for (const record of reply.records) onMade(record)
          send()
        } catch (error) {
          reject(error as Error)
        }
      })
      // One more than it works on, so that it never waits.
      send()
      send()
    })
  }
}
