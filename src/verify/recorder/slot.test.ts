import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { openSlot, type Responder, type Slot } from './slot.ts'

let slot: Slot | undefined
afterEach(async () => slot?.close())

/** Sends pieces of bytes one after the other, and gives the answer until the connection ends. */
async function send(pieces: readonly string[], respond?: Responder): Promise<string> {
  slot = await openSlot(respond)
  const { port } = slot
  return new Promise((resolve, reject) => {
    const answer: Buffer[] = []
    const socket = connect(port, '127.0.0.1', async () => {
      for (const piece of pieces) {
        socket.write(piece, 'latin1')
        await new Promise((wait) => setTimeout(wait, 5))
      }
      if (pieces.at(-1)?.includes('cut off')) socket.end()
    })
    socket.on('data', (chunk: Buffer) => answer.push(chunk))
    socket.on('close', () => resolve(Buffer.concat(answer).toString('latin1')))
    socket.on('error', reject)
  })
}

describe('a slot', () => {
  it('records the request down to its bytes', async () => {
    await send([
      'POST /a%20b?c=[1]&d HTTP/1.1\r\nHost: x\r\nX-a: 1 \r\nx-A:\t2\r\nX-Empty:\r\nContent-Length: 3\r\n\r\n\x00\xff\n',
    ])
    expect(slot?.requests).toEqual([
      {
        method: 'POST',
        target: '/a%20b?c=[1]&d',
        version: 'HTTP/1.1',
        fields: [
          { name: 'Host', value: 'x' },
          { name: 'X-a', value: '1' },
          { name: 'x-A', value: '2' },
          { name: 'X-Empty', value: '' },
          { name: 'Content-Length', value: '3' },
        ],
        body: Buffer.from([0, 255, 10]),
        faults: [],
      },
    ])
  })
  it('answers with JSON, and without a body to HEAD', async () => {
    expect(await send(['GET / HTTP/1.1\r\n\r\n'])).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\n\{"ok":true\}$/)
    expect(await send(['HEAD / HTTP/1.1\r\n\r\n'])).toMatch(/Content-Length: 11\r\n[^]*\r\n\r\n$/)
  })
  it('puts chunks together', async () => {
    await send([
      'PUT / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n3;a=b\r\nab',
      'c\r\nA\r\n0123456789\r',
      '\n0\r\nTrailer: x\r\n\r\n',
    ])
    expect(slot?.requests[0]?.body.toString()).toBe('abc0123456789')
  })
  it('tells a client that waits to go on', async () => {
    const answer = await send(['POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n', 'x'])
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200/)
  })
  it('keeps a target with blanks in it', async () => {
    await send(['GET /a b?c HTTP/1.1\r\n\r\n'])
    expect(slot?.requests[0]?.target).toBe('/a b?c')
  })
  it.each([
    [
      'a body that ends early',
      'POST / HTTP/1.1\r\nContent-Length: 99\r\n\r\ncut off',
      'Content-Length is 99, but 7 bytes came',
    ],
    ['no request line', 'cut off', 'not a request line: cut off'],
    ['a length that is none', 'POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n', "Content-Length x can't be read"],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      "Content-Length 1, 2 can't be read",
    ],
    [
      'broken chunks',
      'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      'the chunked body is broken or too long',
    ],
  ])('says what is wrong with %s', async (_, message, fault) => {
    await send([message])
    expect(slot?.requests[0]?.faults).toEqual([fault])
  })
  it('keeps a connection while it challenges, and leaves the rounds out', async () => {
    const respond: Responder = (_, earlier) => {
      const refusal = {
        status: 401,
        reason: 'Unauthorized',
        fields: [],
        body: '',
        keepAlive: true,
        aside: 'round',
      } as const
      return earlier === 0 ? refusal : { status: 200, reason: 'OK', fields: [], body: '' }
    }
    const answer = await send(['GET /1 HTTP/1.1\r\n\r\n', 'GET /2 HTTP/1.1\r\n\r\n'], respond)
    expect(answer).toMatch(/401[^]*200/)
    expect(slot?.requests.map((request) => request.target)).toEqual(['/2'])
  })
})
