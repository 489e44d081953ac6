import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MEMBERS_FILE, membersTable } from '../scripts/chilkat-members.ts'

test("the stand-ins' table of members is the model of the API: `npm run fix` writes it", () => {
  expect(readFileSync(MEMBERS_FILE, 'utf8')).toBe(membersTable())
})
