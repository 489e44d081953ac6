export * from './core.ts'
export { readCollection } from './collection/read-file.ts'
export { findTarget, loadTargets, type LoadOptions } from './targets/load.ts'
export { defineConfig, type Config, type FormatConfig, type TargetConfig, type ThemeConfig } from './config/config.ts'
