import type { Body } from '../../ir/body.ts'
import type { Header } from '../../ir/header.ts'
import type { Request } from '../../ir/request.ts'

/** A request for tests, from what a test cares for. */
export function request(
  method: string,
  target: string,
  headers: readonly (readonly [name: string, value: string])[] = [],
  body: Body = { kind: 'none' },
): Request {
  const [path = '', search = ''] = target.split('?')
  const origin = 'https://api.example.com'
  const fields = headers.map(([name, value]): Header => {
    return { name: [name], value: value === '' ? [] : [value], origin: 'explicit', description: '' }
  })
  return {
    id: 'id',
    name: 'Request',
    path: [],
    location: 'Request',
    description: '',
    method,
    url: {
      text: [origin + target],
      base: [origin + path],
      route: [origin + path],
      origin: [origin],
      scheme: 'https',
      host: ['api.example.com'],
      port: [],
      path: [path],
      target: [target],
      search: search === '' ? [] : [search],
      query: [],
      pathVariables: [],
      fragment: [],
    },
    headers: fields,
    body,
    auth: { kind: 'none' },
    behavior: {
      followRedirects: true,
      followOriginalHttpMethod: false,
      maxRedirects: -1,
      strictSsl: true,
      disabledSystemHeaders: [],
    },
    redirectStatus: 0,
    examples: [],
    disabled: { query: [], headers: [], body: [] },
    warnings: [],
    item: {},
    publicItem: { whole: {}, documented: {} },
  }
}
