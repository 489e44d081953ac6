/** The copy buttons: each copies the code that follows it, character by character. */
export function offerCopies(): void {
  const status = document.createElement('p')
  status.className = 'hidden'
  status.role = 'status'
  document.body.append(status)
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
    button.hidden = false
    button.addEventListener('click', () => {
      void copy(codeOf(button)).then((isCopied) => {
        const label = isCopied ? 'Copied' : 'Press Ctrl+C'
        button.textContent = label
        status.textContent = label
        setTimeout(() => {
          button.textContent = 'Copy'
          status.textContent = ''
        }, 2000)
      })
    })
  }
}

function codeOf(button: Element): string {
  const code = (button.closest('.panel, .line') ?? document).querySelector<HTMLElement>('pre > code, .line > code')
  const exact = code?.dataset['code']
  return exact === undefined ? (code?.textContent ?? '') : (JSON.parse(exact) as string)
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Without TLS there is no clipboard but by the old command.
    let isCopied = false
    const onCopy = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
      isCopied = true
    }
    document.addEventListener('copy', onCopy)
    document.execCommand('copy')
    document.removeEventListener('copy', onCopy)
    return isCopied
  }
}
