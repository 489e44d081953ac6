import { readCollectionFrom, type ReadOptions } from './collection/read.ts'
import { PolysnipError } from './error.ts'
import type { Collection } from './ir/collection.ts'
import type { Target } from './render/target.ts'
import type { Template } from './render/template.ts'
import { compileTarget } from './targets/compile.ts'
import { manifestSchema } from './targets/manifest-schema.ts'
import type { Manifest } from './targets/manifest.ts'
import { mismatches } from './targets/schema.ts'

export type { ReadOptions, VariableValues } from './collection/read.ts'
export { findItem } from './collection/find-item.ts'
export { PolysnipError, type ErrorCode, type Place } from './error.ts'
export type { Auth, AuthParameter, SignedAuth, SignedAuthKind } from './ir/auth.ts'
export type * from './ir/body.ts'
export type { Collection, Item } from './ir/collection.ts'
export type { Example, ExampleBody } from './ir/example.ts'
export type { Header } from './ir/header.ts'
export type { Json, JsonArray, JsonMember, JsonNumber, JsonObject, JsonString } from './ir/json.ts'
export type { Behavior, Request } from './ir/request.ts'
export { plain, type Encoding, type Text, type Variable } from './ir/text.ts'
export type { PathVariable, QueryParameter, Url } from './ir/url.ts'
export type { Warning } from './ir/warning.ts'
export type { Format, Layout, Page } from './pages/model.ts'
export { pageOf, type ModelOptions } from './pages/page.ts'
export { renderPage } from './pages/render.ts'
export { createPageRenderer, type PageOptions, type PageRenderer, type RenderedPage } from './pages/renderer.ts'
export type { PageTemplates } from './pages/templates.ts'
export { renderSnippet, type RenderedSnippet, type RenderOptions } from './render/render.ts'
export type { VariablePolicy } from './render/snippet.ts'
export type { Target, TargetOption } from './render/target.ts'
export { FEATURES, type Feature } from './targets/feature.ts'
export { featuresOf } from './targets/features-of.ts'
export type { Manifest } from './targets/manifest.ts'
export { supportOf } from './targets/support.ts'

/** A target as the package holds it: `polysnip/targets/<id>.json`. Loosely typed, because imported JSON is. */
export interface TargetData {
  readonly id: string
  readonly manifest: object
  readonly template: object
}

/**
 * Reads a Postman collection of format 2.0 or 2.1 that is at hand: JSON text, or what it was parsed to.
 * (`readCollection` of `polysnip` also reads files, and format 1.)
 * @throws PolysnipError where it is no collection, or an environment is none
 * @example readCollection(await (await fetch('/bookshop.json')).json()).requests[0]?.method
 */
export function readCollection(source: unknown, options: ReadOptions = {}): Collection {
  return readCollectionFrom(source, options)
}

/**
 * A target that is ready to render, of its data.
 * @throws PolysnipError (`manifest`) where the manifest is wrong
 * @example
 * import data from 'polysnip/targets/javascript-fetch.json' with { type: 'json' }
 * renderSnippet(loadTarget(data), collection.requests[0]).code
 */
export function loadTarget({ id, manifest, template }: TargetData): Target {
  const [problem] = mismatches(manifest, manifestSchema)
  if (problem !== undefined) throw new PolysnipError('manifest', problem, { file: id })
  return compileTarget({ id, manifest: manifest as Manifest, template: () => template as Template })
}
