/**
 * Lets a line of people follow the pointer that took it by its grip, and shows between which others it would come to
 * stand; `onDrop` is told by how many places it went. Escape and whatever else breaks it off leave everything as it was.
 */
export function dragRow(
  event: Pick<PointerEvent, 'button' | 'clientY' | 'pointerId' | 'preventDefault'> & {
    readonly currentTarget: HTMLElement
  },
  onDrop: (by: number) => void,
): void {
  const grip: HTMLElement = event.currentTarget
  const row = grip.closest<HTMLElement>('.person')
  if (row === null || event.button !== 0) return
  event.preventDefault() // nothing is selected on the way
  const { clientY: down } = event
  const topOf = () => row.getBoundingClientRect().top
  const top = topOf()
  let drag: ReturnType<typeof followed> | null = null // from the first move: a menu that closes before moves the lines
  const stop = new AbortController()
  const { signal } = stop
  const end = (by: number) => {
    stop.abort()
    drag?.leave()
    if (by !== 0) onDrop(by)
  }
  grip.setPointerCapture(event.pointerId)
  grip.addEventListener(
    'pointermove',
    ({ clientY }) => {
      drag ??= followed(row, down + topOf() - top)
      drag.follow(clientY)
    },
    { signal },
  )
  grip.addEventListener('pointerup', ({ clientY }) => end(drag?.follow(clientY) ?? 0), { signal })
  grip.addEventListener('pointercancel', () => end(0), { signal })
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(0), { signal })
}

/** How a line follows the pointer among its peers, and over which of them it is. */
function followed(row: HTMLElement, start: number) {
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>(':scope > .person') ?? [])]
  const from = rows.indexOf(row)
  const middles = rows.map((one) => {
    const { top, height } = one.getBoundingClientRect()
    return top + height / 2
  })
  const scrolled = scrollY
  row.dataset['dragged'] = ''
  return {
    follow(pointer: number): number {
      const way = pointer - start + scrollY - scrolled
      row.style.setProperty('translate', `0 ${way}px`)
      const at = (middles[from] ?? 0) + way
      const to = middles.filter((middle, index) =>
        index < from ? middle < at : index > from && middle <= at,
      ).length
      mark(rows, from, to)
      scrollTowards(pointer)
      return to - from
    },
    leave(): void {
      delete row.dataset['dragged']
      row.style.removeProperty('translate')
      mark(rows, from, from)
    },
  }
}

/** The gap into which it would fall. */
function mark(rows: readonly HTMLElement[], from: number, to: number): void {
  for (const [index, row] of rows.entries()) {
    if (to !== from && index === to) row.dataset['gap'] = to < from ? 'before' : 'after'
    else delete row.dataset['gap']
  }
}

/** A long list goes on where the pointer comes to an edge of the window. */
function scrollTowards(pointer: number): void {
  const edge = 48
  if (pointer < edge) scrollBy({ top: -12, behavior: 'instant' })
  if (pointer > innerHeight - edge) scrollBy({ top: 12, behavior: 'instant' })
}
