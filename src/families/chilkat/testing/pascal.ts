import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Target } from '../../../render/target.ts'
import { api } from '../api.ts'
import type { Rendered } from './rendered.ts'

const UNITS = resolve('src/verify/stand-ins/chilkat/pascal')
/** What Free Pascal, in its mode for Delphi, says of a source. */
export function saidByFpc(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'polysnip-delphi-'))
  try {
    writeFileSync(join(folder, 'sample.dpr'), source)
    const { status, stdout } = spawnSync(
      'fpc',
      ['-Mdelphiunicode', '-Cn', '-v0e', `-Fu${UNITS}`, `-FU${folder}`, 'sample.dpr'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    return status === 0 ? '' : stdout.slice(0, 4000)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * The same of the statements (wrapper `none`) of many programs, each a procedure of one.
 * @param helper the function that they call
 */
export function saidByFpcOfAll({ id }: Target, samples: readonly Rendered[], helper = ''): string {
  const units = id === 'delphi-chilkat-dll' ? Object.keys(api).join(', ') : 'ActiveX, CHILKATLib_TLB'
  const procedures = samples.map(
    ({ place, code }, index) => `{ ${place.replaceAll('}', ' ')} }\nprocedure Sample${index};\n${code}`,
  )
  return saidByFpc(`program Samples;\nuses SysUtils, ${units};\n${helper}\n${procedures.join('\n')}\nbegin\nend.\n`)
}
