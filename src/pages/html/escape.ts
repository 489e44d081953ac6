/** Text for an element's content or a quoted attribute. Control characters, which HTML forbids, are shown by their pictures (U+2400 on). */
export function escapeHtml(value: string): string {
  return value.replace(/[&<>"'\0-\x08\x0b-\x1f\x7f-\x9f]/g, (character) => {
    switch (character) {
      case '&':
        return '&amp;'
      case '<':
        return '&lt;'
      case '>':
        return '&gt;'
      case '"':
        return '&quot;'
      case "'":
        return '&#39;'
      case '\r':
        return ''
      default:
        return pictureOf(character.charCodeAt(0))
    }
  })
}

/** What stands for a control character where it can't. */
export function pictureOf(code: number): string {
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '\ufffd'
}
