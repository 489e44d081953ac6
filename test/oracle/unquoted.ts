const POSTED = { method: 'POST', url: 'http://h.test/x' }
const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

/** A collection with the value in every place that wants a string, as programs that write such files put it there. */
export function collectionWith(value: unknown): object {
  const url = { protocol: 'http', host: ['h', 'test'], path: ['x', ':id'] }
  const query = [
    { key: 'q', value },
    { key: value, value: 'v' },
  ]
  const requests = {
    'path variable': { method: 'GET', url: { ...url, variable: [{ key: 'id', value }] } },
    query: { method: 'GET', url: { ...url, path: ['x', value], port: value === null ? value : '81', query } },
    header: { ...POSTED, header: [...query, { key: 'X-A', value }] },
    urlencoded: { ...POSTED, body: { mode: 'urlencoded', urlencoded: query } },
    formdata: {
      ...POSTED,
      body: {
        mode: 'formdata',
        formdata: [...query, { key: 'f', type: 'file', src: 'a.txt', contentType: value, fileName: value }],
      },
    },
    raw: { ...POSTED, body: { mode: 'raw', raw: value, options: { raw: { language: 'json' } } } },
    graphql: {
      ...POSTED,
      body: { mode: 'graphql', graphql: { query: '{a}', operationName: value, variables: value } },
    },
    'no graphql': { ...POSTED, body: { mode: 'graphql', graphql: value } },
    variable: { ...POSTED, header: [{ key: 'X-A', value: 'a{{variable}}' }] },
    ...Object.fromEntries(
      Object.entries(AUTH).flatMap(([type, names]) =>
        names.map((name) => [`${type} ${name}`, { ...POSTED, auth: authOf(type, names, { [name]: value }) }]),
      ),
    ),
    'apikey in the query': {
      ...POSTED,
      auth: authOf('apikey', ['key'], { value, in: 'query' }),
    },
    'apikey of that name in the query': { ...POSTED, auth: authOf('apikey', ['value'], { key: value, in: 'query' }) },
    'token in the query': { ...POSTED, auth: authOf('oauth2', [], { accessToken: value, addTokenTo: 'queryParams' }) },
  }
  return {
    info: { name: JSON.stringify(value), schema },
    item: Object.entries(requests).map(([name, request]) => ({ name, request })),
    variable: [{ key: 'variable', value }],
  }
}

const AUTH: Readonly<Record<string, readonly string[]>> = {
  basic: ['username', 'password'],
  bearer: ['token'],
  apikey: ['key', 'value', 'in'],
  oauth2: ['accessToken', 'headerPrefix', 'addTokenTo', 'tokenType'],
}

function authOf(type: string, names: readonly string[], values: Readonly<Record<string, unknown>>): object {
  const texts = Object.fromEntries(names.map((name) => [name, name === 'in' ? 'header' : 'text']))
  return { type, [type]: Object.entries({ ...texts, ...values }).map(([key, given]) => ({ key, value: given })) }
}
