import type { Variable } from '../ir/text.ts'

/**
 * A value that shows what belongs into a variable that has none.
 * @param isFirst whether it opens its text, as `{{baseUrl}}` opens a URL
 */
export function sampleOf(variable: Variable, isFirst: boolean): string {
  if (variable.dynamic)
    return Object.hasOwn(DYNAMIC, variable.name) ? (DYNAMIC[variable.name] as string) : `<${variable.name.slice(1)}>`
  return isFirst && /url|uri|host|server|endpoint|base/i.test(variable.name)
    ? 'https://api.example.com'
    : `<${variable.name}>`
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
