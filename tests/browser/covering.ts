import type { Page } from '@playwright/test'

/** Gives the focus to everything that can have it, one after the other; says what then is covered by a bar. */
export function coveredInFocus(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const focusable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
    const isFixed = (element: Element | null): boolean =>
      element !== null &&
      (['fixed', 'sticky'].includes(getComputedStyle(element).position) || isFixed(element.parentElement))
    const covers = (over: Element | null, element: Element) =>
      over !== null && !over.contains(element) && !element.contains(over) && isFixed(over)
    const isCovered = (element: Element): boolean => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const [x1, x2] = [Math.max(left, 0) + 1, Math.min(right, innerWidth) - 1]
      const [y1, y2] = [Math.max(top, 0) + 1, Math.min(bottom, innerHeight) - 1]
      if (y2 < y1 || x2 < x1) return true // it did not come into view
      const places = [y1, (y1 + y2) / 2, y2].flatMap((y) =>
        [x1, (x1 + x2) / 2, x2].map((x) => [x, y] as const),
      )
      return places.some(([x, y]) => covers(document.elementFromPoint(x, y), element))
    }
    const nameOf = (element: Element) =>
      `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`
    return [...document.querySelectorAll<HTMLElement>(focusable)]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
      )
      .filter((element) => {
        element.focus()
        return document.activeElement === element && isCovered(element)
      })
      .map(nameOf)
  })
}
