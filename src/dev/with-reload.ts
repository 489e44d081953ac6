/**
 * A page that learns of changes. The built one stays as strict as it is: only what is served may ask its own server.
 * @param build which build the page is of
 */
export function withReload(html: string, build: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy" content="/, "$&connect-src 'self'; ")
    .replace(
      '</head>',
      () => `<script src="/@polysnip/reload.js?build=${encodeURIComponent(build)}" defer></script>\n</head>`,
    )
}
