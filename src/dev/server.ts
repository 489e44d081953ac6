import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { isIP, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { lookup } from 'mrmime'
import { PolysnipError, quoted } from '../error.ts'
import { builtInSite } from '../site/html/built-in.ts'
import { codeOf } from '../write/disk.ts'
import { isInside } from '../write/file-writer.ts'
import { withReload } from './with-reload.ts'

/** What the pages are told. */
export type State =
  /** Of another build than the page that is open, the page is loaded again. */
  { readonly kind: 'built'; readonly build: string } | { readonly kind: 'problem'; readonly message: string }

export interface DevServer {
  readonly url: string
  tell(state: State): void
  close(): Promise<void>
}

export interface Address {
  readonly host: string
  /** 0 for any. */
  readonly port: number
  /** How many ports after it are tried where it is taken. */
  readonly more: number
}

const NO_SITE =
  '<!doctype html><html lang="en"><head><title>polysnip</title></head><body><p>The site is being built.</p></body></html>'

/**
 * Serves a site's folder, whose pages learn of each change.
 * @throws PolysnipError (`usage`) where nothing can be served there
 */
export async function openServer(folder: string, { host, port, more }: Address): Promise<DevServer> {
  const { reload } = builtInSite()
  const listeners = new Set<ServerResponse>()
  let build = ''
  let problem = ''

  const server = createServer((request, response) => {
    const path = pathOf(request)
    if (!isOwnHost(request.headers.host, host))
      return send(response, 403, 'text/plain', 'this is no name of this server\n')
    if (path === undefined) return send(response, 400, 'text/plain', 'this is no path\n')
    if (path === '@polysnip/reload.js') return send(response, 200, 'text/javascript', reload)
    if (path === '@polysnip/events') return listen(response)
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    // What begins with a dot is the build's own.
    if (!isInside(file) || /(?:^|\/)\./.test(file)) return showPage(response, '404.html', 404)
    if (file.endsWith('.html')) return showPage(response, file, 200)
    try {
      send(response, 200, lookup(file) ?? 'application/octet-stream', readFileSync(join(folder, file)))
    } catch (error) {
      if (codeOf(error) !== 'EISDIR') return showPage(response, '404.html', 404)
      const location = `/${path.split('/').map(encodeURIComponent).join('/')}/`
      response.writeHead(302, { location }).end()
    }
  })

  function showPage(response: ServerResponse, page: string, status: number): void {
    const found = [page, '404.html'].map((file) => join(folder, file)).find((file) => existsSync(file))
    const html = found === undefined ? NO_SITE : readFileSync(found, 'utf8')
    const actual = found === undefined ? 503 : found === join(folder, page) ? status : 404
    send(response, actual, 'text/html', withReload(html, build))
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.on('close', () => listeners.delete(response))
    listeners.add(response)
    response.write(event())
  }
  /** https://html.spec.whatwg.org/multipage/server-sent-events.html: an event ends at an empty line. */
  const event = (): string =>
    problem === '' ? `event: built\ndata: ${build}\n\n` : `event: problem\ndata: ${JSON.stringify(problem)}\n\n`

  await listenOn(server, host, port, more)
  const { address, family, port: found } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${found}/`,
    tell(state) {
      if (state.kind === 'built') build = state.build
      problem = state.kind === 'problem' ? state.message : ''
      for (const listener of listeners) listener.write(event())
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function listenOn(
  server: ReturnType<typeof createServer>,
  host: string,
  port: number,
  more: number,
): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => {
        server.off('error', reject)
        resolve()
      })
    })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && more > 0) return listenOn(server, host, port + 1, more - 1)
    const reason = code === 'EADDRINUSE' ? `port ${port} is taken` : message
    throw new PolysnipError('usage', `nothing can be served on ${quoted(host)}: ${reason}`)
  }
}

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  const charset = /^text\/|javascript|json|xml/.test(type) ? '; charset=utf-8' : ''
  response.writeHead(status, { 'content-type': `${type}${charset}`, 'cache-control': 'no-store' }).end(content)
}

/** Without the first slash; undefined for what is none. */
function pathOf({ url = '' }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(/^\/+([^?#]*)/.exec(url)?.[1] ?? '')
  } catch {
    return undefined
  }
}

/** A name that somebody else's server could have been given is refused: what its pages ask of us would be theirs to read. */
function isOwnHost(header: string | undefined, host: string): boolean {
  const name = (header ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')
  return isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost') || name === host
}
