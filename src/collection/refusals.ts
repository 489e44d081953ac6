import type { Header } from '../ir/header.ts'
import { plain } from '../ir/text.ts'
import type { Url } from '../ir/url.ts'
import type { Warn } from './body-read.ts'

/** What Postman is asked to send. */
interface Asked {
  readonly method: string
  /** `undefined` where the item has none. */
  readonly url: Url | undefined
  readonly headers: readonly Header[]
}

/** Warns of what Postman refuses to send. */
export function warnOfRefusals({ method, url, headers }: Asked, warn: Warn): void {
  if (!TOKEN.test(method))
    warn('method-invalid', 'HTTP does not allow this method; Postman refuses to send it.', 'method')
  if (url === undefined) warn('url-missing', 'The item has no URL, so Postman can not send it.', 'url')
  else if (url.host.length === 0) warn('url-host', 'The URL has no host, so Postman can not send it.', 'url')
  else {
    const [scheme = 'http'] = /^[^{]+?(?=:\/\/)/.exec(plain(url.origin)) ?? []
    if (scheme !== 'http' && scheme !== 'https')
      warn('url-scheme', `Postman sends http and https; it refuses ${scheme}.`, 'url')
  }
  if (headers.filter(({ name }) => plain(name).toLowerCase() === 'host').length > 1)
    warn('header-invalid', 'There are several Host fields; Postman refuses to send them.', 'header "Host"')
  for (const { name, value } of headers) {
    const place = `header "${plain(name)}"`
    if (!NAME.test(plain(name)))
      warn('header-invalid', 'HTTP does not allow this field name; Postman refuses to send it.', place)
    // oxlint-disable-next-line no-control-regex -- RFC 9110, 5.5
    else if (/[^\t\x20-\x7e\x80-\xff]/.test(plain(value)))
      warn('header-invalid', 'HTTP does not allow this field value; Postman refuses to send it.', place)
  }
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/
const NAME = /^(?:[\w!#$%&'*+.^`|~-]|\{\{[^{}]*\}\})+$/
