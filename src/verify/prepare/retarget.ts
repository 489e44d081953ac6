import type { Request } from '../../ir/request.ts'
import { plain, type Text, text } from '../../ir/text.ts'

/**
 * The same request to another origin, so that the snippet is rendered for the recorder and path and query
 * stay as they are.
 *
 * @param origin `http://127.0.0.1:40001`
 */
export function retarget(request: Request, origin: string): Request {
  const { host, port } = splitOrigin(origin)
  const { url } = request
  const path: Text = url.path.length === 0 ? ['/'] : url.path
  const base = text(origin, path)
  // A `?` with nothing behind it stands in the target alone.
  const hasQuery = url.search.length > 0 || plain(url.target).endsWith('?')
  const search = hasQuery ? text('?', url.search) : []
  return {
    ...request,
    url: {
      ...url,
      origin: [origin],
      scheme: 'http',
      host: [host],
      port: [port],
      path,
      base,
      target: text(path, search),
      text: text(base, search),
    },
  }
}

function splitOrigin(origin: string): { readonly host: string; readonly port: string } {
  const { hostname, port } = new URL(origin)
  return { host: hostname, port }
}
