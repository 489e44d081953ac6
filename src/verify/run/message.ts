import { connect } from 'node:net'
import type { Outcome } from './command.ts'
import type { Program } from './program.ts'

/**
 * Sends a snippet that is an HTTP message itself. A text file has line feeds where the wire has CRLF
 * (RFC 9112, 2.2), so that those of the header section are changed; the body goes out as it stands.
 */
export function sendMessage(program: Program, limit: number): Promise<Outcome> {
  const { slot } = program
  return new Promise((resolve) => {
    const answer: Buffer[] = []
    const socket = connect(slot.port, '127.0.0.1')
    socket.setTimeout(limit, () => socket.destroy(new Error(`no answer after ${limit} ms`)))
    socket.on('data', (chunk: Buffer) => answer.push(chunk))
    socket.on('error', (error) => resolve({ status: null, output: '', fault: error.message }))
    socket.on('close', () => resolve({ status: 0, output: Buffer.concat(answer).toString(), fault: '' }))
    socket.end(wireForm(program.code))
  })
}

function wireForm(message: string): Buffer {
  const end = message.search(/\r?\n\r?\n/)
  const [head, rest] = end < 0 ? [message, ''] : [message.slice(0, end), message.slice(end)]
  const blank = /^\r?\n\r?\n/.exec(rest)?.[0] ?? ''
  const lines = head.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${rest.slice(blank.length)}`)
}
