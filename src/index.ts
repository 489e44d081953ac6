export * from './core.ts'
export { readCollection } from './collection/read-file.ts'
export { findTarget, loadTargets, type LoadOptions } from './targets/load.ts'
