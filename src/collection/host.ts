/** The part of the URL standard that this file needs; every runtime has it. */
interface HostSetter {
  hostname: string
}

/**
 * A host name as Postman sends it: lower case, IDNA (https://url.spec.whatwg.org/#concept-domain-to-ascii), and
 * as it was where that fails.
 */
export function encodeHost(host: string): string {
  const lower = host.toLowerCase()
  if (ORDINARY.test(lower) && !lower.includes('xn--')) return lower
  const setter: HostSetter = new URL('ws://x')
  // The setter ignores what it can't read, and stops at a delimiter.
  if (lower === '' || /[/\\?#:@]/.test(lower)) return lower
  setter.hostname = lower
  return setter.hostname === 'x' ? lower : setter.hostname
}

/** ASCII labels, the last of letters, so that it is no number of an address: what the setter leaves as it is. */
const ORDINARY = /^(?:[a-z\d-]+\.)+[a-z]+$/
