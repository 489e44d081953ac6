import { Agent } from 'node:http'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import sdk from 'postman-collection'
import runtime from 'postman-runtime'
import { openSlot } from '../../src/verify/recorder/slot.ts'
import type { Recorded } from '../../src/verify/recorder/recorded.ts'

/** What Postman's own engine sent for one item, or why it sent nothing. */
export interface Sent {
  readonly requests: readonly Recorded[]
  readonly error: string
}

/** What every file holds. */
export const CONTENT = 'the content\r\nof a file'

/**
 * Sends all items of a collection with `postman-runtime`, set up as the app sets it up, to a recorder on loopback:
 * URLs stay as they are, only the connection goes elsewhere. Scripts do not run; every file exists.
 *
 * @param collection of format 2.0 or 2.1
 * @returns by the items' order
 */
export async function sendAll(collection: object, values: ReadonlyMap<string, string>): Promise<readonly Sent[]> {
  const slot = await openSlot()
  const sent: Sent[] = []
  let seen = 0
  const take = (error: unknown): Sent => {
    const requests = slot.requests.slice(seen)
    seen = slot.requests.length
    return { requests, error: error === null || error === undefined ? '' : String(error) }
  }
  const environment = new sdk.VariableScope({ values: [...values].map(([key, value]) => ({ key, value })) })
  const options = {
    environment,
    fileResolver: FILES,
    // All other items of a run go on after one that can't be sent.
    stopOnError: false,
    abortOnError: false,
    requester: {
      useWhatWGUrlParser: true,
      protocolVersion: 'http1',
      disableCookies: true,
      followRedirects: false,
      agents: { http: agentTo(slot.port, 'http:'), https: agentTo(slot.port, 'https:') },
    },
    timeout: { global: 3_600_000, request: 3000 },
  }
  try {
    await new Promise<void>((resolve, reject) => {
      new runtime.Runner().run(new sdk.Collection(withoutScripts(collection)), options, (error, run) => {
        if (error !== null && error !== undefined) return reject(new Error(String(error)))
        run.start({
          request: (failure, { position }) => {
            sent[position] = take(failure)
          },
          console: () => undefined,
          done: (failure) =>
            failure === null || failure === undefined ? resolve() : reject(new Error(String(failure))),
        })
      })
    })
  } finally {
    await slot.close()
  }
  return sent
}

/** Connects to the recorder, wherever the URL leads, and without TLS. */
function agentTo(port: number, protocol: string): Agent {
  const agent = new Agent({ keepAlive: false })
  Object.assign(agent, { protocol, createConnection: () => connect(port, '127.0.0.1') })
  return agent
}

type Callback<T> = (error: null, result: T) => void
const FILES = {
  stat: (_: string, done: Callback<object>) => done(null, { isFile: () => true, mode: 0o600, size: CONTENT.length }),
  // The length of a stream is known by its file, which does not exist, or by the message that it is.
  createReadStream: (path: string) =>
    Object.assign(Readable.from([Buffer.from(CONTENT)]), {
      path,
      mode: 0o600,
      httpVersion: '1.1',
      headers: { 'content-length': String(CONTENT.length) },
    }),
  readFile: (_: string, done: Callback<Buffer>) => done(null, Buffer.from(CONTENT)),
}

function withoutScripts(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === 'event' || key === 'response' ? undefined : inner)),
  )
}
