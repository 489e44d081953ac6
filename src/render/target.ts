import type { Request } from '../ir/request.ts'
import type { Warning } from '../ir/warning.ts'
import type { Language } from '../languages/language.ts'
import type { Renderer } from './compile.ts'
import type { Snippet } from './snippet.ts'

export type OptionValues = Readonly<Record<string, boolean | number | string>>

/** A target that is ready to render. */
export interface Target {
  readonly id: string
  readonly title: string
  readonly language: Language
  readonly library: { readonly name: string; readonly version: string; readonly url: string; readonly install: string }
  readonly extension: string
  readonly aliases: readonly string[]
  /** Of one of the libraries that are spoken in many languages: its name. */
  readonly family: string | null
  readonly deprecated: { readonly reason: string; readonly instead: string } | false
  /** What the target can't send, by feature, each with the sentence of its warning. */
  readonly limitations: Readonly<Record<string, string>>
  /** Names that the template declares. */
  readonly names: ReadonlySet<string>
  readonly options: Readonly<Record<string, TargetOption>>
  readonly defaults: OptionValues
  /** How `verify` runs the snippets, as the manifest says it; null where it does not. */
  readonly verify: unknown
  /** What the template prints: the request itself, or what a family makes of it; `names` are those that the snippet declares. */
  plan(
    request: Request,
    options: OptionValues,
  ): { readonly context: unknown; readonly warnings: readonly Warning[]; readonly names: ReadonlySet<string> }
  /** Warnings for what the request has and the target can't say. */
  limits(request: Request): readonly Warning[]
  readonly render: Renderer<Snippet>
}

/** One of a target's few options: `--option timeout=10`. */
export interface TargetOption {
  readonly description: string
  readonly type: 'boolean' | 'integer' | 'choice'
  readonly default: boolean | number | string
  /** Of a `choice`. */
  readonly values?: readonly string[]
}
