import { PolysnipError } from '../error.ts'
import { didYouMean } from '../near.ts'
import type { Request } from '../ir/request.ts'
import type { Warning } from '../ir/warning.ts'
import { families } from '../families/families.ts'
import { languages } from '../languages/languages.ts'
import { compileTemplate, type Renderer } from '../render/compile.ts'
import { OPERATIONS } from '../render/emit.ts'
import { snippetVocabulary } from '../render/helpers.ts'
import type { Snippet } from '../render/snippet.ts'
import type { Target } from '../render/target.ts'
import type { Feature } from './feature.ts'
import { featuresOf } from './features-of.ts'
import type { TargetSource } from './target-source.ts'

/**
 * A target that is ready to render. The template is compiled at its first use.
 * @throws PolysnipError where the manifest names a language or a family that there is not
 */
export function compileTarget({ id, manifest, template, program }: TargetSource): Target {
  const language = languages.get(manifest.language)
  if (language === undefined) throw missing(id, 'language', manifest.language, languages.keys())
  const family = manifest.family === undefined ? undefined : families.get(manifest.family)
  if (manifest.family !== undefined && family === undefined)
    throw missing(id, 'family', manifest.family, families.keys())

  const names = new Set(manifest.names)
  const limits = manifest.limits ?? {}
  let renderer: Renderer<Snippet> | undefined
  return {
    id,
    title: manifest.title,
    language,
    library: manifest.library,
    extension: manifest.extension ?? language.extension,
    aliases: manifest.aliases ?? [],
    family: manifest.family ?? null,
    deprecated: manifest.deprecated ?? false,
    limitations: limits,
    names,
    options: manifest.options ?? {},
    defaults: Object.fromEntries(
      Object.entries(manifest.options ?? {}).map(([name, option]) => [name, option.default]),
    ),
    verify: manifest.verify ?? null,
    plan: (request, options) =>
      family?.(request, options, { language, dialect: manifest.dialect, names }) ?? {
        context: request,
        warnings: NONE,
        names,
      },
    limits: (request) => limitsOf(limits, request),
    render(context, data, snippet) {
      renderer ??= program?.()?.(snippetVocabulary, OPERATIONS) ?? compileTemplate(template(), snippetVocabulary)
      return renderer(context, data, snippet)
    },
  }
}

/** What the request has and the target can't say, in the order of `FEATURES`. */
function limitsOf(limits: Readonly<Partial<Record<Feature, string>>>, request: Request): readonly Warning[] {
  const features = featuresOf(request)
  if (features.size === 0) return NONE
  const warnings: Warning[] = []
  for (const [feature, places] of features) {
    const message = limits[feature]
    if (message !== undefined) for (const place of places) warnings.push({ kind: feature, message, place })
  }
  return warnings
}

const NONE: readonly Warning[] = []

function missing(id: string, what: string, name: string, known: Iterable<string>): PolysnipError {
  const names = [...known]
  return new PolysnipError(
    'manifest',
    `no ${what} "${name}".${didYouMean(name, names)} There are: ${names.join(', ')}.`,
    { file: `${id}/target.json` },
  )
}
