import { describe, expect, test } from 'vitest'
import { has } from '../../languages/testing/interpreter.ts'
import { saidByFpc, saidByFpcOfAll } from './testing/pascal.ts'
import { ASKED, dialect, ownRequests, rendered } from './testing/rendered.ts'

/** Free Pascal, in its mode for Delphi, compiles the programs against declarations that are made of the API's model. */
describe.skipIf(!has('fpc', '-h')).each(['delphi-chilkat-activex', 'delphi-chilkat-dll'])('%s', (id) => {
  const target = dialect(id)

  test('whole programs are compiled', async () => {
    const wanted = /Add a book|Upload a cover|Hole: path$|Response: nested/
    const requests = (await ownRequests()).filter(({ location }) => wanted.test(location))
    expect(requests.length).toBeGreaterThanOrEqual(4)
    for (const request of requests) {
      const { code } = rendered(target, request, { variables: 'code', api: 'current', wrapper: 'whole' })
      expect(saidByFpc(code), code).toBe('')
    }
  }, 60_000)

  test('the statements of every request are compiled', async () => {
    const requests = await ownRequests()
    const whole = requests.map(
      (request) => rendered(target, request, { variables: 'code', api: 'classic', wrapper: 'whole' }).code,
    )
    const helper = whole.flatMap((code) => /\{ Percent-encodes[\s\S]*?\nend;\n/.exec(code)?.[0] ?? [])[0] ?? ''
    expect(helper).not.toBe('')
    for (const asked of ASKED) {
      const samples = requests.map((request) => rendered(target, request, { ...asked, wrapper: 'none' }))
      expect(saidByFpcOfAll(target, samples, helper), `${asked.variables} ${asked.api}`).toBe('')
    }
  }, 240_000)
})
