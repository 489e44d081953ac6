import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { has } from '../../languages/testing/interpreter.ts'
import { api } from './api.ts'
import { ASKED, dialect, ownRequests, rendered } from './testing/rendered.ts'

const UNITS = resolve('src/verify/stand-ins/chilkat/pascal')

/** Free Pascal, in its mode for Delphi, compiles the programs against declarations that are made of the API's model. */
describe.skipIf(!has('fpc', '-h'))('Free Pascal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'polysnip-delphi-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const compile = (name: string, source: string): string => {
    writeFileSync(join(folder, name), source)
    const { status, stdout } = spawnSync(
      'fpc',
      ['-Mdelphiunicode', '-Cn', '-v0e', `-Fu${UNITS}`, `-FU${folder}`, name],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    return status === 0 ? '' : stdout.slice(0, 4000)
  }

  describe.each([
    ['delphi-chilkat-activex', 'SysUtils, ActiveX, CHILKATLib_TLB'],
    ['delphi-chilkat-dll', `SysUtils, ${Object.keys(api).join(', ')}`],
  ])('%s', (id, uses) => {
    test('whole programs are compiled', async () => {
      const target = dialect(id)
      const wanted = /Add a book|Upload a cover|Hole: path$|Response: nested/
      const requests = (await ownRequests()).filter(({ location }) => wanted.test(location))
      expect(requests.length).toBeGreaterThanOrEqual(4)
      for (const request of requests) {
        const { code } = rendered(target, request, { variables: 'code', api: 'current', wrapper: 'whole' })
        expect(compile('sample.dpr', code), code).toBe('')
      }
    }, 60_000)

    test('the statements of every request are compiled', async () => {
      const target = dialect(id)
      const requests = await ownRequests()
      const whole = requests.map(
        (request) => rendered(target, request, { variables: 'code', api: 'classic', wrapper: 'whole' }).code,
      )
      const helper = whole.flatMap((code) => /\{ Percent-encodes[\s\S]*?\nend;\n/.exec(code)?.[0] ?? [])[0] ?? ''
      expect(helper).not.toBe('')
      for (const asked of ASKED) {
        const samples = requests.map((request) => rendered(target, request, { ...asked, wrapper: 'none' }))
        const procedures = samples.map(
          ({ place, code }, index) => `{ ${place.replaceAll('}', ' ')} }\nprocedure Sample${index};\n${code}`,
        )
        const source = `program Samples;\nuses ${uses};\n${helper}\n${procedures.join('\n')}\nbegin\nend.\n`
        expect(compile('samples.dpr', source), `${asked.variables} ${asked.api}`).toBe('')
      }
    }, 240_000)
  })
})
