/** The seven usual shapes of a request, in Postman's format: what is measured is what documentation is made of. */
const SHAPES = [
  (n) => ({ method: 'GET', header: [{ key: 'Accept', value: 'application/json' }], url: url(`books/${n}`) }),
  (n) => ({
    method: 'GET',
    header: [],
    url: url('books', [
      ['author', `Ines ${n}`],
      ['page', '2'],
      ['sort', 'title'],
    ]),
  }),
  (n, more) => ({
    method: 'POST',
    header: [],
    url: url('books'),
    ...json({ ...book(n), ...(more > 0 && { parts: Array.from({ length: more }, (_, index) => book(index)) }) }),
  }),
  (n) => ({
    method: 'PUT',
    header: [{ key: 'Authorization', value: `Bearer token-${n}` }],
    url: url(`books/${n}`),
    ...json({ title: `Book ${n}`, notes: null }),
  }),
  (n) => ({
    method: 'POST',
    header: [],
    url: url('login'),
    body: {
      mode: 'urlencoded',
      urlencoded: [
        { key: 'user', value: `u${n}` },
        { key: 'password', value: 'open sesame' },
      ],
    },
  }),
  (n) => ({
    method: 'POST',
    header: [],
    url: url(`books/${n}/cover`),
    body: {
      mode: 'formdata',
      formdata: [
        { key: 'caption', value: 'Front', type: 'text' },
        { key: 'cover', type: 'file', src: 'cover.png' },
      ],
    },
  }),
  (n) => ({
    method: 'DELETE',
    header: [
      { key: 'X-Request-Id', value: `r-${n}` },
      { key: 'X-Reason', value: 'sold out' },
    ],
    url: url(`books/${n}`),
  }),
]

/** @param more how many books more the body of a new book holds */
export function collectionOf(count, more = 0) {
  return {
    info: { name: 'Bench', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: Array.from({ length: count }, (_, n) => ({
      name: `Request ${n}`,
      request: SHAPES[n % SHAPES.length](n, more),
    })),
  }
}

/** The same request as HAR, which the HAR-based peers take (http://www.softwareishard.com/blog/har-12-spec/#request). */
export function harOf({ method, header, url: { raw, query = [] }, body }) {
  const headers = header.map(({ key, value }) => ({ name: key, value }))
  const queryString = query.map(({ key, value }) => ({ name: key, value }))
  return {
    ...{
      method,
      url: raw.split('?')[0],
      httpVersion: 'HTTP/1.1',
      cookies: [],
      queryString,
      headersSize: -1,
      bodySize: -1,
    },
    headers: body?.mode === 'raw' ? [...headers, { name: 'Content-Type', value: 'application/json' }] : headers,
    ...(body !== undefined && { postData: postDataOf(body) }),
  }
}

function postDataOf({ mode, raw, urlencoded, formdata }) {
  if (mode === 'raw') return { mimeType: 'application/json', text: raw }
  if (mode === 'urlencoded')
    return {
      mimeType: 'application/x-www-form-urlencoded',
      params: urlencoded.map(({ key, value }) => ({ name: key, value })),
    }
  const params = formdata.map(({ key, value, src }) =>
    src === undefined ? { name: key, value } : { name: key, fileName: src },
  )
  return { mimeType: 'multipart/form-data', params }
}

function book(n) {
  return {
    title: `Book ${n}`,
    pages: 100 + n,
    tags: ['a', 'b'],
    price: { amount: 12.5, currency: 'EUR' },
    isNew: true,
  }
}

function url(path, query = []) {
  const text = query.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
  return {
    raw: `https://api.example.com/v1/${path}${text === '' ? '' : `?${text}`}`,
    protocol: 'https',
    host: ['api', 'example', 'com'],
    path: ['v1', ...path.split('/')],
    ...(query.length > 0 && { query: query.map(([key, value]) => ({ key, value })) }),
  }
}

function json(value) {
  return { body: { mode: 'raw', raw: JSON.stringify(value, null, 2), options: { raw: { language: 'json' } } } }
}
