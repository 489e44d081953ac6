/** Says on standard error how far a work is: a bar on a terminal, a line every few seconds elsewhere. */
export interface Progress {
  update(done: number, all: number): void
  /** Takes the bar away. */
  end(): void
}

const BAR = 30
/** Milliseconds. */
const [REFRESH, LINE] = [100, 5000]

/** @param what in plural: `pages` */
export function createProgress(what: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const isBar = stream.isTTY === true && process.env['TERM'] !== 'dumb'
  let last = Date.now()
  let isDrawn = false
  return {
    update(done, all) {
      const now = Date.now()
      if (all === 0 || now - last < (isBar ? REFRESH : LINE)) return
      last = now
      if (!isBar) {
        stream.write(`${done} of ${all} ${what}\n`)
        return
      }
      const filled = Math.round((done / all) * BAR)
      isDrawn = true
      stream.write(`\r\u001B[K${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done} of ${all} ${what}`)
    },
    end() {
      if (isDrawn) stream.write('\r\u001B[K')
    },
  }
}
