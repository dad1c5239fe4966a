/** The element of this kind with this name, or with one that begins so, among those in sight. Runs in the page, so it stands alone. */
export function find(css: string, name: string): Element | null {
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  // A chooser of files stands behind a button.
  const isShown = (element: Element) => element.checkVisibility() || element.matches('[type=file]')
  const labelsOf = (element: Element) => [...((element as HTMLInputElement).labels ?? [])]
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    if (ids.length > 0) return clean(ids.map((id) => document.getElementById(id)?.textContent).join(' '))
    const said = element.getAttribute('aria-label') ?? ''
    const labels = labelsOf(element).map(({ textContent }) => textContent)
    return clean(said || labels.join(' ') || element.textContent)
  }
  const shown = [...document.querySelectorAll(css)].filter(isShown)
  const named = shown.map((element) => ({ element, name: nameOf(element) }))
  const found = named.find((one) => one.name === name) ?? named.find((one) => one.name.startsWith(name))
  return found?.element ?? null
}

/** Brings an element into view; whether it then stands still and nothing covers it. Runs in the page. */
export async function isReady(element: Element | null): Promise<boolean> {
  if (!element) return false
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const before = element.getBoundingClientRect()
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))
  const { x, y, width, height } = element.getBoundingClientRect()
  if (x !== before.x || y !== before.y) return false
  const [first] = element.getClientRects()
  const onTop = first && document.elementFromPoint(x + width / 2, y + height / 2)
  return Boolean(onTop && element.contains(onTop)) && !element.matches(':disabled')
}

/** Whether the page shows this text. Runs in the page. */
export function shows(text: string): boolean {
  return (document.body?.innerText ?? '').replace(/\s+/g, ' ').includes(text)
}
