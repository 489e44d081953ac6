/**
 * Whether a value that no sample sends may be published: not where it is called as a credential and is one. Who switches a token off does not
 * mean to show it; a hole (`{{token}}`) or a placeholder (`Bearer <token>`) gives nothing away.
 * @param value as typed, holes as `{{name}}`
 */
export function isPublic(name: string, value: string): boolean {
  return !CREDENTIAL.test(name) || PLACEHOLDER.test(value)
}

const CREDENTIAL = /auth(?!or(?!iz|is))|cookie|token|secret|passw|session|credential|signature|key$/i
const PLACEHOLDER = /\{\{[^{}]+\}\}|^(?:\w+ )?<[^<>]+>$/
