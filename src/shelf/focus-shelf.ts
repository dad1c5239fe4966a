/** Moves the focus to how many alliances there are, or to what stands there instead: the button that had it has gone. */
export function focusShelf(): void {
  requestAnimationFrame(() => {
    const place = document.getElementById('shelf-count') ?? document.getElementById('shelf-nothing')
    place?.focus()
  })
}
