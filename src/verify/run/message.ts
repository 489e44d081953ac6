import { connect } from 'node:net'
import type { Outcome } from './command.ts'
import type { Program } from './program.ts'
import { wireForm } from './wire-form.ts'

/** Sends a snippet that is an HTTP message itself. */
export async function sendMessage(program: Program, limit: number): Promise<Outcome> {
  let message: Buffer
  try {
    message = await wireForm(program.code, program.work)
  } catch (error) {
    return { status: null, output: '', fault: error instanceof Error ? error.message : String(error) }
  }
  return new Promise((resolve) => {
    const answer: Buffer[] = []
    const socket = connect(program.slot.port, '127.0.0.1')
    socket.setTimeout(limit, () => socket.destroy(new Error(`no answer after ${limit} ms`)))
    socket.on('data', (chunk: Buffer) => answer.push(chunk))
    socket.on('error', (error) => resolve({ status: null, output: '', fault: error.message }))
    socket.on('close', () => resolve({ status: 0, output: Buffer.concat(answer).toString(), fault: '' }))
    socket.end(message)
  })
}
