import type { Behavior } from '../ir/request.ts'
import { deepFreeze } from './freeze.ts'
import { isRaw, member, type Raw } from './raw.ts'
import type { Level } from './walk.ts'

/** `protocolProfileBehavior` of an item and all around it, and what of it is Postman's own affair. */
export interface Profile {
  readonly behavior: Behavior
  /** Send a body with any method. */
  readonly keepsBody: boolean
  /** Send the URL as it is typed. */
  readonly keepsUrl: boolean
}

/** The nearest that says something is followed, from the item outwards. */
export function readProfile(item: Level): Profile {
  const profiles: Raw[] = []
  for (let level: Level | undefined = item; level !== undefined; level = level.parent) {
    const profile = member(level.raw, 'protocolProfileBehavior')
    if (isRaw(profile)) profiles.push(profile)
  }
  if (profiles.length === 0) return DEFAULT
  const get = (name: string): unknown => {
    const profile = profiles.find((level) => Object.hasOwn(level, name))
    return member(profile, name)
  }
  const maxRedirects = get('maxRedirects')
  const disabled = get('disabledSystemHeaders')
  return {
    keepsBody: Boolean(get('disableBodyPruning')),
    keepsUrl: Boolean(get('disableUrlEncoding')),
    behavior: {
      followRedirects: get('followRedirects') !== false,
      followOriginalHttpMethod: get('followOriginalHttpMethod') === true,
      maxRedirects: typeof maxRedirects === 'number' && Number.isSafeInteger(maxRedirects) ? maxRedirects : -1,
      strictSsl: get('strictSSL') !== false,
      disabledSystemHeaders: isRaw(disabled)
        ? Object.entries(disabled).flatMap(([name, isOff]) => (isOff ? [name.toLowerCase()] : []))
        : [],
    },
  }
}

const DEFAULT: Profile = deepFreeze({
  keepsBody: false,
  keepsUrl: false,
  behavior: {
    followRedirects: true,
    followOriginalHttpMethod: false,
    maxRedirects: -1,
    strictSsl: true,
    disabledSystemHeaders: [],
  },
})
