import { fileURLToPath } from 'node:url'

/** What makes the pages, besides settings and input: our own code and templates. The package is built with `built-in.dist.ts` in this file's place. */
export function codeFolders(): readonly string[] {
  return ['../../src', '../../templates', '../../schemas'].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  )
}

export function workerFile(): URL {
  return new URL('worker.ts', import.meta.url)
}
