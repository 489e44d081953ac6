import { parentPort, workerData } from 'node:worker_threads'
import { PolysnipError } from '../error.ts'
import { createPageMaker, type Job } from './page-maker.ts'
import type { Batch, Reply } from './pool.ts'

/** A thread that makes pages until it is ended: a batch comes in, its records go out. */
const maker = await createPageMaker(workerData as Job)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(replyTo(batch)))

function replyTo({ pages }: Batch): Reply {
  try {
    return { records: pages.map(({ node, key }) => maker.make(node, key)) }
  } catch (error) {
    // An error loses its class between threads.
    if (error instanceof PolysnipError) {
      const { code, problem, place } = error
      return { error: { code, problem, place } }
    }
    throw error
  }
}
