/** Bytes that come in chunks, taken in the pieces that a grammar asks for. */
export interface ByteSource {
  /** Bytes before `mark`, which is consumed; null where the stream ends first or `limit` is passed. */
  until(mark: string, limit: number): Promise<Buffer | null>
  /** Exactly `count` bytes; fewer only where the stream ends first. */
  exactly(count: number): Promise<Buffer>
  /** All that has come and was not taken. */
  rest(): Buffer
}

export function byteSource(chunks: AsyncIterable<Buffer>): ByteSource {
  const stream = chunks[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let pending: Buffer[] = []
  let pendingSize = 0

  const pull = async (): Promise<boolean> => {
    const next = await stream.next()
    if (next.done === true) return false
    pending.push(next.value)
    pendingSize += next.value.length
    return true
  }
  // Joined only when a piece is looked for: joining at each chunk would be quadratic in the body's size.
  const join = (): void => {
    if (pending.length === 0) return
    held = Buffer.concat([held, ...pending])
    pending = []
    pendingSize = 0
  }
  const take = (count: number): Buffer => {
    const piece = held.subarray(0, count)
    held = held.subarray(count)
    return piece
  }
  return {
    async until(mark, limit) {
      for (;;) {
        join()
        const at = held.indexOf(mark, 0, 'latin1')
        if (at >= 0) {
          const piece = take(at)
          take(mark.length)
          return piece
        }
        if (held.length > limit || !(await pull())) return null
      }
    },
    async exactly(count) {
      while (held.length + pendingSize < count) if (!(await pull())) break
      join()
      return take(Math.min(count, held.length))
    },
    rest() {
      join()
      return take(held.length)
    },
  }
}
