export function formatHtml(html: string): string {
  return html
}
