import { expect, test } from 'vitest'
import { readCollectionFrom } from '../src/collection/read.ts'
import type { Request } from '../src/ir/request.ts'
import { renderSnippet } from '../src/render/render.ts'
import { loadTargets } from '../src/targets/load.ts'

const [request] = readCollectionFrom({
  info: { name: 'Files', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      request: {
        method: 'POST',
        url: 'http://h.test/',
        body: {
          mode: 'formdata',
          formdata: [{ key: 'cover', type: 'file', src: 'files/scan-0017.png', fileName: 'cover.png' }],
        },
      },
    },
  ],
}).requests
const targets = await loadTargets()

test.each([...targets.keys()])('%s gives a file the name that it is to have, or says that it can’t', (id) => {
  const { code, warnings } = renderSnippet(
    targets.get(id) as NonNullable<ReturnType<typeof targets.get>>,
    request as Request,
  )
  const isSaid = warnings.some(({ kind }) => kind === 'part-file-name' || kind === 'part-file')
  expect(isSaid || code.includes('cover.png')).toBe(true)
})
