import type { Program } from '../render/emit.ts'
import type { Template } from '../render/template.ts'
import type { Manifest } from './manifest.ts'

/** A target as data: what `templates/<id>/` says, parsed. */
export interface TargetSource {
  readonly id: string
  readonly manifest: Manifest
  /** Read when it is first needed. */
  template(): Template
  /** The same as a function, where the package was built with one. */
  program?(): Program | undefined
}
