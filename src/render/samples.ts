import type { Text, Variable } from '../ir/text.ts'

/** A value that shows what belongs into the variable at this place of a text, which has none. */
export function sampleOf(source: Text, at: number): string {
  const { name, dynamic } = source[at] as Variable
  if (dynamic) return Object.hasOwn(DYNAMIC, name) ? (DYNAMIC[name] as string) : `<${name.slice(1)}>`
  return at === 0 && isAddress(name, source[1]) ? 'https://api.example.com' : `<${name}>`
}

/** Of a variable that opens a text: `{{callbackUrl}}` is one by its name, `{{host}}` where a path or a port follows. */
function isAddress(name: string, next: string | Variable | undefined): boolean {
  if (/(?:url|uri|endpoint)$/i.test(name)) return true
  const leads = typeof next === 'string' ? /^[/:?]/.test(next) : next !== undefined
  return leads && /url|uri|host|server|endpoint|base/i.test(name)
}

// https://learning.postman.com/docs/tests-and-scripts/write-scripts/variables-list/
const DYNAMIC: Readonly<Record<string, string>> = {
  $guid: '611c2e81-2ccb-42d8-9ddc-2d0bfa65c1b4',
  $randomUUID: '6929bb52-3ab2-448a-9796-d6480ecad36b',
  $timestamp: '1767225600',
  $isoTimestamp: '2026-01-01T00:00:00.000Z',
  $randomInt: '802',
  $randomBoolean: 'true',
  $randomAlphaNumeric: 'b',
  $randomColor: 'teal',
  $randomEmail: 'ada@example.com',
  $randomExampleEmail: 'ada@example.com',
  $randomFirstName: 'Ada',
  $randomLastName: 'Lovelace',
  $randomFullName: 'Ada Lovelace',
  $randomUserName: 'ada.lovelace',
  $randomPassword: 'correct-horse',
  $randomUrl: 'https://example.com',
  $randomIP: '192.0.2.10',
  $randomCity: 'London',
  $randomCountry: 'Iceland',
  $randomCountryCode: 'IS',
  $randomStreetAddress: '5 Example Street',
  $randomPhoneNumber: '555-0100',
  $randomCompanyName: 'Example Ltd',
  $randomProductName: 'Brass Lamp',
  $randomPrice: '19.99',
  $randomWord: 'lantern',
  $randomLoremSentence: 'A lantern hung above the door.',
  $randomDateRecent: '2026-01-01',
  $randomDateFuture: '2027-01-01',
  $randomDatePast: '2025-01-01',
}
