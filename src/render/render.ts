import type { Request } from '../ir/request.ts'
import type { Warning } from '../ir/warning.ts'
import type { Target } from './target.ts'
import { Snippet, type VariablePolicy } from './snippet.ts'

export interface RenderOptions {
  /** What has no value: `keep` leaves `{{name}}` (default), `code` declares variables, `env` reads the environment. */
  readonly variables?: VariablePolicy
  /** The target's own options by name, as `targetOptions` checks them. */
  readonly options?: Readonly<Record<string, boolean | number | string>>
  /** Values for the declarations under `code`, instead of made-up ones. */
  readonly samples?: Readonly<Record<string, string>>
}

export interface RenderedSnippet {
  /** Ends with one line break. */
  readonly code: string
  readonly warnings: readonly Warning[]
  /** Under `code` and `env`, in the order of their first use: how each variable that needs a value is called in the snippet. */
  readonly variables: readonly { readonly name: string; readonly identifier: string; readonly environment: string }[]
}

/**
 * The snippet of a request in a target. Pure: the same arguments give the same text.
 * @throws TemplateError where the target's template asks for what does not exist
 * @example renderSnippet(targets.get('go-nethttp'), collection.requests[0], { variables: 'keep' }).code
 */
export function renderSnippet(target: Target, request: Request, options: RenderOptions = {}): RenderedSnippet {
  const values = options.options === undefined ? target.defaults : { ...target.defaults, ...options.options }
  const { context, warnings, names } = target.plan(request, values)
  const snippet = new Snippet(target.language, options.variables ?? 'keep', options.samples ?? NONE, names)
  const code = target.render(context, { options: values }, snippet)
  return { code, variables: variablesOf(snippet), warnings: joined(request.warnings, target.limits(request), warnings) }
}

const NONE: Readonly<Record<string, string>> = {}

function variablesOf({ declared }: Snippet): RenderedSnippet['variables'] {
  if (declared.size === 0) return NO_VARIABLES
  return Array.from(declared)
    .filter(([, { isGenerated }]) => !isGenerated)
    .map(([name, { identifier, environment }]) => ({ name, identifier, environment }))
}

/** Most requests have none. */
function joined(own: readonly Warning[], limits: readonly Warning[], others: readonly Warning[]): readonly Warning[] {
  return own.length + limits.length + others.length === 0 ? NO_WARNINGS : [...own, ...limits, ...others]
}

const NO_VARIABLES: RenderedSnippet['variables'] = Object.freeze([])
const NO_WARNINGS: readonly Warning[] = Object.freeze([])
