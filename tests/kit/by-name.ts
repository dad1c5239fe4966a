/** What can be acted on under this name, which people hear or see; where several are called so, the one at a place from 0. */
export function named<Kind extends HTMLElement = HTMLElement>(
  name: string | RegExp,
  what = actable,
  place?: number,
): Kind {
  const found = all<Kind>(what).filter((one) => answersTo(one, name))
  const one = found[place ?? 0]
  if (one === undefined || (place === undefined && found.length > 1))
    throw new Error(
      `${found.length} things on the page are called ${name}. There are: ${all(what).map(nameOf).join(' | ')}`,
    )
  return one
}

/** What can be acted on. */
export const actable = 'button, a[href], input, textarea, select, summary'

/** All that a selector finds on the page. */
export function all<Kind extends HTMLElement = HTMLElement>(what: string): readonly Kind[] {
  return [...document.querySelectorAll<Kind>(what)]
}

function answersTo(element: HTMLElement, name: string | RegExp): boolean {
  const own = nameOf(element)
  return typeof name === 'string' ? own === name : name.test(own)
}

function nameOf(element: HTMLElement): string {
  const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  const from = labelled.map((id) => textOf(document.getElementById(id))).join(' ')
  return element.getAttribute('aria-label') ?? (from || labelsOf(element) || textOf(element))
}

/** What its labels say, without the field that stands in one of them. */
function labelsOf(element: HTMLElement): string {
  const labels = all('label').filter(
    (label) => label.contains(element) || (element.id && label.getAttribute('for') === element.id),
  )
  return labels.map((label) => withoutField(label)).join(' ')
}

function withoutField(label: HTMLElement): string {
  const words = label.cloneNode(true) as HTMLElement // a copy of it is what it is
  for (const field of words.querySelectorAll('input, select, textarea')) field.remove()
  return textOf(words)
}

/** What an element says, its spaces as one. */
export function textOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
