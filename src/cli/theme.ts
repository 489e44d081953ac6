import { readFileSync } from 'node:fs'
import type { LoadedConfig } from '../config/load-config.ts'
import { located } from '../config/located.ts'
import { PolysnipError, unreadable } from '../error.ts'
import type { HtmlOptions, Logo } from '../site/html/options.ts'
import { inKey } from './in-key.ts'

/**
 * How the configuration wants the HTML to look.
 * @throws PolysnipError (`config`) for what is no colour, no address or no image
 */
export async function themeOptions({ file, folder, config: { theme } }: LoadedConfig): Promise<HtmlOptions> {
  if (theme === undefined) return {}
  const { accent, logo, links, images } = theme
  // What knows colours is only needed here.
  const [{ accentOf }, { checkLinks }] = await Promise.all([
    import('../site/html/accent.ts'),
    import('../site/html/options.ts'),
  ])
  if (links !== undefined) inKey(file, 'theme.links', () => checkLinks({ links }))
  return {
    ...(accent !== undefined && { accent: inKey(file, 'theme.accent', () => accentOf(accent)) }),
    ...(logo !== undefined && { logo: inKey(file, 'theme.logo', () => readLogo(located(logo, folder))) }),
    ...(links !== undefined && { links }),
    ...(images !== undefined && { images }),
  }
}

/** By its first bytes, so that no file goes out by the name of another kind. */
function readLogo(file: string): Logo {
  let content: Buffer
  try {
    content = readFileSync(file)
  } catch (error) {
    throw unreadable(error, file)
  }
  const start = content.toString('latin1', 0, 4096)
  const type = start.startsWith('\x89PNG\r\n')
    ? 'png'
    : /^RIFF.{4}WEBP/s.test(start)
      ? 'webp'
      : /<svg[\s>]/.test(start)
        ? 'svg'
        : undefined
  if (type === undefined) throw new PolysnipError('option-value', 'expected an SVG, PNG or WebP image', { file })
  return { type, content: new Uint8Array(content) }
}
