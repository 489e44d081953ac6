import { PolysnipError } from '../error.ts'

/** A configuration that can't be run: the fault may be in any module that was read for it. */
export class ModuleError extends PolysnipError {
  /** Absolute paths. */
  readonly modules: readonly string[]

  constructor(problem: string, file: string, modules: readonly string[]) {
    super('config', problem, { file })
    this.modules = modules
  }
}
