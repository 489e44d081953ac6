import { fileURLToPath } from 'node:url'

/** The folder that holds `stand-ins` and `helpers`. The package is built with `built-in.dist.ts` in this file's place. */
export function supportFolder(): string {
  return fileURLToPath(new URL('.', import.meta.url))
}

/** Where `scripts/install-toolchains` puts what it fetches, if it is not told otherwise. */
export function toolchainsFolder(): string {
  return process.env['POLYSNIP_TOOLCHAINS'] ?? fileURLToPath(new URL('../../.toolchains', import.meta.url))
}
