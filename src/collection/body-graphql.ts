import type { BodyRead, Warn } from './body-read.ts'
import { mapText, text } from '../ir/text.ts'
import { holed } from './holes.ts'
import { parseJson } from './json.ts'
import { isRaw, member, shown } from './raw.ts'
import type { Scope } from './scope.ts'

/** The JSON object that Postman makes. Variables go into it as they are typed, empty ones do not. */
export function readGraphql(content: unknown, scope: Scope, warn: Warn): BodyRead {
  if (content && !isRaw(content))
    warn('graphql-not-an-object', `Postman sends {}: expected an object with a query, found ${shown(content)}.`, 'body')
  const typed = member(content, 'variables')
  const variables = typeof typed === 'string' ? scope.resolve(typed) : stringify(typed, scope)
  const members = ['query', 'operationName'].map((name) => {
    const value = member(content, name)
    // Beside typed variables Postman sends strings only.
    const written = typeof typed === 'string' && typeof value !== 'string' ? '' : stringify(value, scope)
    return written === '' ? '' : `"${name}":${written}`
  })
  // What Postman stringifies has its variables by then: their values are escaped. Typed variables are text.
  const parts = members.filter((written) => written !== '').map((written) => holed(written, scope.secrets, 'json'))
  if (variables !== '')
    parts.push(holed(`"variables":${variables}`, scope.secrets, typeof typed === 'string' ? 'none' : 'json'))
  const source = text('{', ...parts.flatMap((part, index) => (index === 0 ? [part] : [',', part])), '}')
  const read = (name: string): ReturnType<Scope['text']> => {
    const value = member(content, name)
    return typeof value === 'string' ? scope.text(value) : []
  }
  const value = parseJson(mapText(source, (literal) => literal, 'none'))
  // Anything but a query, and a name that may stand beside it, is JSON like any other.
  const [query = '', operationName = ''] = members
  const isQuery = /^"query":"(?!"$)/.test(query) && /^(?:$|"operationName":"(?!"$))/.test(operationName)
  return {
    // Variables that are no JSON make the whole none.
    body:
      value === undefined
        ? { kind: 'text', source, language: 'json' }
        : !isQuery
          ? { kind: 'json', source, value }
          : {
              kind: 'graphql',
              query: read('query'),
              operationName: read('operationName'),
              variables: holed(variables, scope.secrets),
              source,
              value,
            },
    contentType: ['application/json'],
    overrules: false,
  }
}

/** As `JSON.stringify` writes it, for that is what Postman sends; variables in strings are resolved before. */
function stringify(value: unknown, scope: Scope): string {
  if (value === undefined) return ''
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? scope.resolve(inner) : inner))
}
