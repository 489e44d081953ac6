/** Writes the model of Chilkat's API as a table for the stand-ins, which other languages are bound to, and as units of Pascal: `npm run fix`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { api } from '../src/families/chilkat/api.ts'
import { pascalUnits } from './chilkat-pascal.ts'

export const MEMBERS_FILE = 'src/verify/stand-ins/chilkat/members.tsv'
export const UNITS_FOLDER = 'src/verify/stand-ins/chilkat/pascal'

/** A line a member: class, name, `get`, `getset` or `call`, the type that it gives, those that it takes, and how those are called. */
export function membersTable(): string {
  const lines = Object.values(api).flatMap(({ name, members }) =>
    Object.entries(members).map(([member, about]) =>
      about.kind === 'property'
        ? [name, member, about.isWritable ? 'getset' : 'get', about.type, '', '']
        : [
            name,
            member,
            'call',
            about.type,
            ...[1, 0].map((at) => about.parameters.map((parameter) => parameter[at]).join(' ')),
          ],
    ),
  )
  return `${lines.map((line) => line.join('\t')).join('\n')}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(MEMBERS_FILE, membersTable())
  for (const [name, unit] of pascalUnits()) writeFileSync(join(UNITS_FOLDER, name), unit)
}
