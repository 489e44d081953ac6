/**
 * Words in lower case with single blanks, as lodash's `lowerCase` makes them: Postman takes `X-Api-Key`, `x_api_key`
 * and `XApiKey` for one name when it looks for the field that an API key replaces.
 */
export function lowerCase(name: string): string {
  const words = name
    .replaceAll(/['’]/g, '')
    .match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\p{P}\p{S}\p{Z}\p{C}A-Za-z0-9]+/gu)
  return (words ?? []).join(' ').toLowerCase()
}
