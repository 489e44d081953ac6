import { fileURLToPath } from 'node:url'

/** The folder that holds the bundled code and the parsed templates. */
export function codeFolders(): readonly string[] {
  return [fileURLToPath(new URL('.', import.meta.url))]
}

export function workerFile(): URL {
  return new URL('worker.js', import.meta.url)
}
