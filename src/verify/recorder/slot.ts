import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { byteSource } from './byte-source.ts'
import { readMessage } from './read-message.ts'
import { type Recorded, valuesOf } from './recorded.ts'

/** What a slot answers to one request. */
export interface Answer {
  readonly status: number
  readonly reason: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly body: string
  /** Keeps the connection, for auth that lives on it (NTLM). */
  readonly keepAlive?: boolean
  /** The request is not the one that is waited for: a page's own file, or the round before a challenge is answered. */
  readonly aside?: 'file' | 'round'
}
export type Responder = (request: Recorded, earlier: number) => Answer

/**
 * One address on loopback for one run, so that runs never mix and the request target stays as the
 * collection says. A port each: other addresses than 127.0.0.1 exist on Linux alone.
 */
export interface Slot {
  /** `http://127.0.0.1:40001` */
  readonly origin: string
  readonly port: number
  /** What came; a challenge's round where the client left it at that. */
  readonly requests: readonly Recorded[]
  close(): Promise<void>
}

export const ACCEPT: Answer = {
  status: 200,
  reason: 'OK',
  fields: [['Content-Type', 'application/json']],
  body: '{"ok":true}',
}

/** Opens a slot that records what comes and answers each request by `respond`. */
export async function openSlot(respond: Responder = () => ACCEPT): Promise<Slot> {
  const requests: Recorded[] = []
  let round: Recorded | undefined
  const sockets = new Set<Socket>()
  let seen = 0
  const server = createServer((socket) => {
    sockets.add(socket)
    // A client that hangs up in the middle is a fact about the client; what came until then is recorded.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    void serve(socket, (request) => {
      const answer = respond(request, seen++)
      if (answer.aside === undefined) requests.push(request)
      if (answer.aside === 'round') round = request
      return answer
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    get requests() {
      return requests.length === 0 && round !== undefined ? [round] : requests
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

async function serve(socket: Socket, record: (request: Recorded) => Answer): Promise<void> {
  const source = byteSource(socket)
  try {
    for (;;) {
      const request = await readMessage(source, () => socket.write('HTTP/1.1 100 Continue\r\n\r\n'))
      if (request === null) break
      const answer = record(request)
      socket.write(write(answer, request.method))
      if (answer.keepAlive !== true || valuesOf(request.fields, 'Connection').includes('close')) break
    }
  } catch {
    // The connection broke: nothing more can come from it.
  }
  socket.end()
}

function write(answer: Answer, method: string): Buffer {
  const body = Buffer.from(answer.body)
  const lines = [
    `HTTP/1.1 ${answer.status} ${answer.reason}`,
    ...answer.fields.map(([name, value]) => `${name}: ${value}`),
    // https://www.rfc-editor.org/rfc/rfc9110#section-8.6
    ...(answer.status === 204 ? [] : [`Content-Length: ${body.length}`]),
    ...(answer.keepAlive === true ? [] : ['Connection: close']),
    '',
    '',
  ]
  const head = Buffer.from(lines.join('\r\n'), 'latin1')
  return method === 'HEAD' ? head : Buffer.concat([head, body])
}
