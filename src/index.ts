export { readCollection, type ReadOptions } from './collection/read-file.ts'
export { loadTargets, findTarget, type LoadOptions } from './targets/load.ts'
export * from './core.ts'
