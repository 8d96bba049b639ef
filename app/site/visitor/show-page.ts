let latest = new AbortController()

/**
 * Loads a page of this site and puts its main part in place of the one shown: the focus, open parts and what is being
 * typed stay. Where that fails, the browser goes there itself.
 */
export async function showPage(address: string): Promise<void> {
  latest.abort()
  latest = new AbortController()
  const { signal } = latest
  const main = document.querySelector('main')
  main?.setAttribute('aria-busy', 'true')
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' }, signal })
    const next = new DOMParser().parseFromString(await response.text(), 'text/html')
    const fresh = next.querySelector('main')
    if (signal.aborted) return
    if (!main || !fresh) return location.assign(address)
    keepState(main, fresh)
    const focused = document.activeElement
    main.replaceChildren(...fresh.childNodes)
    document.title = next.title
    document.documentElement.dataset.zone = next.documentElement.dataset.zone
    if (focused && !focused.isConnected) twinOf(focused, main)?.focus({ preventScroll: true })
  } catch {
    // why: without a connection the browser shows its own page; a newer request replaces this one without a word
    if (!signal.aborted) location.assign(address)
  } finally {
    if (!signal.aborted) main?.removeAttribute('aria-busy')
  }
}

function keepState(main: HTMLElement, fresh: HTMLElement): void {
  for (const open of main.querySelectorAll<HTMLDetailsElement>('details[open]')) {
    const twin = twinOf(open, fresh)
    if (twin instanceof HTMLDetailsElement) twin.open = true
  }
  const typing = document.activeElement
  if (!(typing instanceof HTMLInputElement) || !main.contains(typing) || typing.type === 'checkbox') return
  const twin = twinOf(typing, fresh)
  if (twin instanceof HTMLInputElement) twin.value = typing.value
}

/** The same element on the new page: by its id, by name and value, or by its classes. */
function twinOf(element: Element, within: HTMLElement): HTMLElement | null {
  const value = element instanceof HTMLInputElement ? element.value : ''
  const name = element.getAttribute('name')
  const selector = element.id
    ? `#${CSS.escape(element.id)}`
    : name
      ? `[name="${CSS.escape(name)}"]${value ? `[value="${CSS.escape(value)}"]` : ''}`
      : [...element.classList].map(each => `.${CSS.escape(each)}`).join('')
  return selector ? within.querySelector<HTMLElement>(element.localName + selector) : null
}
