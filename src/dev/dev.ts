import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite, type BuildOptions, type BuildResult } from '../build/build.ts'
import { openServer, type Address } from './server.ts'
import { watchSources, type Sources } from './watch.ts'

/** A site as it is to be built now. */
export interface DevSite extends Pick<BuildOptions, 'inputs' | 'settings' | 'jobs'> {
  readonly sources: Sources
}

export interface DevOptions {
  readonly address: Address
  /** Ends it. */
  readonly signal: AbortSignal
  /** Reads what the site is to be; again after each change. */
  read(): Promise<DevSite>
  /** Where the fault may be that `read` met. */
  suspects(error: unknown): Promise<Sources>
  onServing(url: string): void
  onBuilt(result: BuildResult, milliseconds: number): void
  onProblem(error: Error): void
}

/**
 * Serves a site and builds it again whenever something that it is made of changes, until it is told to end. What goes wrong meanwhile
 * is told to the pages; then it leaves nothing behind.
 * @throws what `read` throws at the start, PolysnipError (`usage`) where nothing can be served
 */
export async function serveSite(options: DevOptions): Promise<void> {
  const { address, signal, read, suspects, onServing, onBuilt, onProblem } = options
  let site = await read()
  const folder = mkdtempSync(join(tmpdir(), 'polysnip-dev-'))
  let isChanged = false
  let wake = (): void => {}
  const watch = watchSources(() => {
    isChanged = true
    wake()
  })
  signal.addEventListener('abort', () => wake(), { once: true })
  try {
    watch.add(site.sources)
    const out = join(folder, 'site')
    const server = await openServer(out, address)
    try {
      onServing(server.url)
      // A page that an earlier server served is loaded again.
      let build = String(Date.now())
      while (!signal.aborted) {
        const start = performance.now()
        try {
          const result = await buildSite({ ...site, out, signal })
          if (result.written > 0) build = String(Date.now())
          server.tell({ kind: 'built', build })
          onBuilt(result, performance.now() - start)
        } catch (error) {
          tell(error)
        }
        await change()
      }

      function tell(error: unknown): void {
        if (signal.aborted) return
        if (!(error instanceof Error)) throw error
        server.tell({ kind: 'problem', message: error.message })
        onProblem(error)
      }

      /** Comes back when there is something to build. */
      async function change(): Promise<void> {
        for (;;) {
          if (!isChanged && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve))
          isChanged = false
          if (signal.aborted) return
          try {
            site = await read()
            watch.add(site.sources)
            return
          } catch (error) {
            watch.add(await suspects(error))
            tell(error)
          }
        }
      }
    } finally {
      await server.close()
    }
  } finally {
    await watch.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
