import { fileURLToPath } from 'node:url'

/** In the package: `dist/verify`. */
export function supportFolder(): string {
  return fileURLToPath(new URL('verify', import.meta.url))
}

export function toolchainsFolder(): string {
  return process.env['POLYSNIP_TOOLCHAINS'] ?? fileURLToPath(new URL('../.toolchains', import.meta.url))
}
