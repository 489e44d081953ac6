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

/**
 * Makes pages, on as many threads as pay. What comes of it does not depend on how many they are.
 * @param jobs at most
 * @param made told of each page, in no order
 * @throws what the first page that fails throws
 */
export async function makePages(
  job: Job,
  tasks: readonly Task[],
  jobs: number,
  made: (record: PageRecord) => void,
): Promise<void> {
  const samples = tasks.length * (job.settings.targets.length + 4)
  const threads = Math.min(jobs, Math.ceil(samples / SAMPLES_A_THREAD))
  await (threads < 2 ? makeHere(job, tasks, made) : makeInThreads(job, tasks, threads, made))
}

async function makeHere(job: Job, tasks: readonly Task[], made: (record: PageRecord) => void): Promise<void> {
  if (tasks.length === 0) return
  const maker = await createPageMaker(job)
  try {
    for (const [index, { node, key }] of tasks.entries()) {
      made(maker.make(node, key))
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
  made: (record: PageRecord) => void,
): Promise<void> {
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
      worker.on('error', reject)
      worker.on('exit', () => reject(new PolysnipError('output', 'a thread ended before its work was done')))
      worker.on('message', (reply: Reply) => {
        open--
        try {
          if ('error' in reply) throw new PolysnipError(reply.error.code, reply.error.problem, reply.error.place)
          for (const record of reply.records) made(record)
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
