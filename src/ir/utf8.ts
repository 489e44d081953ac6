/** Whether every `%` begins a byte, and the bytes are UTF-8. */
export function isUtf8(encoded: string): boolean {
  try {
    decodeURIComponent(encoded)
    return true
  } catch {
    return false
  }
}
