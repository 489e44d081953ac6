import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MEMBERS_FILE, membersTable, UNITS_FOLDER } from '../scripts/chilkat-members.ts'
import { pascalUnits } from '../scripts/chilkat-pascal.ts'

test("the stand-ins' table of members is the model of the API: `npm run fix` writes it", () => {
  expect(readFileSync(MEMBERS_FILE, 'utf8')).toBe(membersTable())
})

test("Pascal's units declare the model of the API: `npm run fix` writes them", () => {
  const found = readdirSync(UNITS_FOLDER).map((name): [string, string] => [
    name,
    readFileSync(join(UNITS_FOLDER, name), 'utf8'),
  ])
  expect(new Map(found)).toEqual(pascalUnits())
})
