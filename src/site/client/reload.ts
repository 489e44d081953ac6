// For a site that is being worked on: `polysnip dev` adds it to the pages that it serves.
const script = document.currentScript
const shown = script instanceof HTMLScriptElement ? new URL(script.src).searchParams.get('build') : null
const source = new EventSource('/@polysnip/events')
let box: HTMLElement | undefined

source.addEventListener('built', ({ data }: MessageEvent<string>) => {
  if (data !== shown) location.reload()
  box?.remove()
  box = undefined
})
source.addEventListener('problem', ({ data }: MessageEvent<string>) => {
  box ??= document.body.appendChild(problemBox())
  box.textContent = String(JSON.parse(data))
})

function problemBox(): HTMLElement {
  const element = document.createElement('pre')
  element.setAttribute('role', 'alert')
  // The site's policy lets no style stand in markup.
  Object.assign(element.style, {
    ...{ position: 'fixed', inset: 'auto 1rem 1rem', zIndex: '99', margin: '0', padding: '1rem 1.25rem' },
    ...{ maxHeight: '60vh', overflow: 'auto', borderRadius: '0.5rem', background: '#8c1d2f', color: '#ffffff' },
    whiteSpace: 'pre-wrap',
  })
  return element
}
