/** YAML of names and values; JSON is YAML, so that each value says what it says (https://yaml.org/spec/1.2.2/#1.2-yaml-history). */
export function frontMatter(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---'].join('\n')
}
