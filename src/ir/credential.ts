/**
 * Whether a value that no sample sends may be published: not where it is called as a credential and is one. Who switches a token off does not
 * mean to show it; a hole (`{{token}}`) or a placeholder (`Bearer <token>`) gives nothing away.
 * @param value as typed, holes as `{{name}}`
 */
export function isPublic(name: string, value: string): boolean {
  return !CREDENTIAL.test(name) || PLACEHOLDER.test(value)
}

/**
 * Whether samples hold a parameter of auth: not what a token is got or signed with.
 * @param name as Postman's schema has it: https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
 */
export function isSent(kind: string, name: string): boolean {
  return UNSENT.get(kind)?.test(name) !== true
}

const UNSENT: ReadonlyMap<string, RegExp> = new Map([
  ['oauth2', /^(?:clientSecret|password|refreshToken|code_verifier)$/],
  ['jwt', /^(?:secret|privateKey)$/],
  ['asap', /^privateKey$/],
  ['edgegrid', /^(?:accessToken|clientToken|clientSecret)$/],
])

const CREDENTIAL = /auth(?!or(?!iz|is))|cookie|token|secret|passw|session|credential|signature|key$/i
const PLACEHOLDER = /\{\{[^{}]+\}\}|^(?:\w+ )?<[^<>]+>$/
