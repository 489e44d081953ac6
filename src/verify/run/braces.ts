import type { Command } from '../recipe.ts'

/** Values of the stretches in braces that a recipe may use. */
export type Braces = Readonly<Record<string, string>>

/** Replaces `{name}` by its value; braces around anything else stay. */
export function fillBraces(text: string, braces: Braces): string {
  return text.replace(/\{([a-z-]+)\}/g, (whole, name: string) =>
    Object.hasOwn(braces, name) ? (braces[name] ?? '') : whole,
  )
}

export function fillCommand(command: Command, braces: Braces): Command {
  return command.map((argument) => fillBraces(argument, braces))
}

export function fillEnvironment(environment: Readonly<Record<string, string>>, braces: Braces): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, fillBraces(value, braces)]))
}
