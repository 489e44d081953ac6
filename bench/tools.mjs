/** What is compared: for each tool its name for each of our targets, and what makes one snippet of one request. */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { collectionOf, harOf } from './requests.mjs'

const require = createRequire(import.meta.url)

/** Targets that some peer has, too. snippetz has `http11`, and prints nothing. */
export const TARGETS = {
  'shell-curl': { snippetz: ['shell', 'curl'], httpsnippet: ['shell', 'curl'], codegen: ['curl', 'cURL'] },
  'python-requests': {
    ...{ snippetz: ['python', 'requests'], httpsnippet: ['python', 'requests'], codegen: ['python', 'Requests'] },
  },
  'go-nethttp': { snippetz: ['go', 'native'], httpsnippet: ['go', 'native'], codegen: ['go', 'Native'] },
  'ruby-nethttp': { snippetz: ['ruby', 'native'], httpsnippet: ['ruby', 'native'], codegen: ['ruby', 'Net::HTTP'] },
  'java-okhttp': { snippetz: ['java', 'okhttp'], httpsnippet: ['java', 'okhttp'], codegen: ['java', 'OkHttp'] },
  'javascript-fetch': {
    ...{ snippetz: ['js', 'fetch'], httpsnippet: ['javascript', 'fetch'], codegen: ['javascript', 'Fetch'] },
  },
  'javascript-jquery': {
    ...{ snippetz: ['js', 'jquery'], httpsnippet: ['javascript', 'jquery'], codegen: ['javascript', 'jQuery'] },
  },
  'csharp-restsharp': {
    ...{ snippetz: ['csharp', 'restsharp'], httpsnippet: ['csharp', 'restsharp'], codegen: ['csharp', 'RestSharp'] },
  },
  'swift-urlsession': {
    ...{ snippetz: ['swift', 'nsurlsession'], httpsnippet: ['swift', 'urlsession'], codegen: ['swift', 'URLSession'] },
  },
  'http-message': { httpsnippet: ['http', 'http1.1'], codegen: ['http', 'HTTP'] },
  'nodejs-request': { codegen: ['nodejs', 'Request'] },
  'php-http-request2': { codegen: ['php', 'HTTP_Request2'] },
}

/**
 * `load(raw)` gives what makes the snippet of one request in one target. The peers are used correctly: httpsnippet and
 * postman-code-generators change the request that they are given (a Content-Length that is empty appears, the type of a form is lost), so
 * that each of their snippets is of a fresh one. snippetz does not.
 */
export const TOOLS = {
  polysnip: {
    name: 'polysnip',
    async load(raw) {
      const { loadTargets, readCollection, renderSnippet } = await import('../dist/index.js')
      const targets = await loadTargets()
      const requests = [...(await readCollection(raw)).requests]
      return (index, id) => renderSnippet(targets.get(id), requests[index]).code
    },
    /** All from the beginning: the file is read, and its snippets are made. */
    async fromFile(file, ids, order) {
      const { loadTargets, readCollection, renderSnippet } = await import('../dist/index.js')
      const targets = await loadTargets()
      const { requests } = await readCollection(file)
      each(requests, ids, order, (request, id) => renderSnippet(targets.get(id), request).code)
    },
  },
  snippetz: {
    name: '@scalar/snippetz',
    async load(raw) {
      const { snippetz } = await import('@scalar/snippetz')
      const tool = snippetz()
      const hars = raw.item.map(({ request }) => harOf(request))
      return (index, id) => tool.print(...TARGETS[id].snippetz, hars[index])
    },
  },
  httpsnippet: {
    name: '@readme/httpsnippet',
    async load(raw) {
      const { HTTPSnippet } = await import('@readme/httpsnippet')
      const hars = raw.item.map(({ request }) => harOf(request))
      return (index, id) => new HTTPSnippet(hars[index]).convert(...TARGETS[id].httpsnippet)[0]
    },
  },
  codegen: {
    name: 'postman-code-generators',
    async load(raw) {
      const { Collection } = require('postman-collection')
      const requests = new Collection(raw).items.all().map(({ request }) => request)
      return (index, id) => convert(requests[index].clone(), id)
    },
    async fromFile(file, ids, order) {
      const { Collection } = require('postman-collection')
      const items = new Collection(JSON.parse(readFileSync(file, 'utf8'))).items.all()
      each(items, ids, order, ({ request }, id) => convert(request.clone(), id))
    },
  },
}

function convert(request, id) {
  let text = ''
  require('postman-code-generators').convert(...TARGETS[id].codegen, request, {}, (error, snippet) => {
    if (error) throw error
    text = snippet
  })
  return text
}

/** A request at a time, as pages are made, or a target at a time, as one makes folders of samples. */
function each(requests, ids, order, print) {
  if (order === 'request') for (const request of requests) for (const id of ids) look(print(request, id))
  else for (const id of ids) for (const request of requests) look(print(request, id))
}

let looked = 0
/** Of each text one character is looked at, so that it is one; then it is let go. */
function look(text) {
  looked += text.charCodeAt(0)
  if (Number.isNaN(looked)) throw new Error('nothing was printed')
}

// A process of its own for each tool: `fork('tools.mjs', ['snippetz'])` answers what it is sent.
if (process.send !== undefined && process.argv[1] === import.meta.filename) {
  const tool = TOOLS[process.argv[2]]
  const raw = collectionOf(1000)
  const render = await tool.load(raw)
  process.on('message', async ({ ids, file, order }) => {
    const times = {}
    const groups = order === 'anew' ? ids.map((id) => [id]) : [ids]
    if (file !== undefined)
      times.file = await timed(async () => {
        for (const group of groups) await tool.fromFile(file, group, order)
      })
    else
      for (const id of ids)
        times[id] = await timed(() => {
          for (let index = 0; index < raw.item.length; index++) look(render(index, id))
        })
    process.send(times)
  })
  process.send('ready')
}

/** Milliseconds of the processor, compiling and collecting garbage included: what other programs do on the machine does not count. */
async function timed(work) {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
