import type { Manifest } from './manifest.ts'
import type { Template } from '../render/template.ts'

/** A target as it is shipped: plain JSON, `dist/targets/<id>.json`. */
export interface TargetSource {
  readonly id: string
  readonly manifest: Manifest
  readonly template: Template
}
