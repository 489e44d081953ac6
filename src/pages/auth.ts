import type { Auth } from '../ir/auth.ts'
import { isPublic, isSent } from '../ir/credential.ts'
import { plain, type Text } from '../ir/text.ts'
import { field, type Field, type PageAuth } from './model.ts'

/** The auth as a page shows it: what Postman calls it, and what it needs. */
export function authOf(auth: Auth): PageAuth {
  const { kind } = auth
  switch (kind) {
    case 'none':
      return { kind, title: '', fields: [] }
    case 'basic':
      return { kind, title: 'Basic auth', fields: [row('Username', auth.username), row('Password', auth.password)] }
    case 'bearer':
      return { kind, title: 'Bearer token', fields: [row('Token', auth.token)] }
    case 'apikey':
      return {
        kind,
        title: 'API key',
        fields: [row('Name', auth.name), row('Value', auth.value), row('In', [auth.in])],
      }
    case 'oauth2':
      return { kind, title: 'OAuth 2.0', fields: [row('Token', auth.token), row('In', [auth.in])] }
    default: {
      const signer: readonly Field[] = [row('Username', auth.username), row('Password', auth.password)].filter(
        ({ value }) => value !== '',
      )
      // Postman keeps the name and the password of digest and NTLM among the parameters, too.
      const rest = auth.parameters
        .filter(({ name }) => name !== 'username' && name !== 'password')
        .filter(({ name, value }) => isSent(kind, name) || isPublic(name, plain(value)))
      return { kind, title: TITLES[kind], fields: [...signer, ...rest.map(({ name, value }) => row(name, value))] }
    }
  }
}

const TITLES = {
  digest: 'Digest auth',
  oauth1: 'OAuth 1.0',
  awsv4: 'AWS Signature',
  hawk: 'Hawk authentication',
  ntlm: 'NTLM authentication',
  jwt: 'JWT bearer',
  edgegrid: 'Akamai EdgeGrid',
  asap: 'ASAP (Atlassian)',
} as const

function row(name: string, value: Text): Field {
  return field(name, plain(value))
}
