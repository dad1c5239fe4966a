import { useRef } from 'preact/hooks'
import { isComposing } from '../core/words/is-composing.ts'
import { joinedToRowBefore, type RowChange } from './list-rows.ts'

interface UndoStep {
  readonly back: RowChange
  readonly after: string // the rows as the step left them
}

/**
 * The keys that go over the edge of a row: Backspace at its start and Delete at its end join two rows, as in any text,
 * and undo takes back what was split or joined, which a browser can't do across fields.
 */
export function useRowKeys(rows: readonly string[], change: (next: RowChange) => void) {
  const steps = useRef<readonly UndoStep[]>([])

  /** Changes the list, and remembers how it was before. */
  function step(back: RowChange, next: RowChange): void {
    steps.current = [...steps.current, { back, after: asText(next.items) }]
    change(next)
  }

  function onKeyDown(index: number, event: KeyboardEvent): void {
    const field = event.currentTarget
    if (!(field instanceof HTMLTextAreaElement) || isComposing(event)) return
    const next = isUndo(event) ? undone() : joinedBy(event.key, rows, index, field)
    if (next === undefined) return
    event.preventDefault()
    if (isUndo(event)) change(next)
    else step({ items: rows, row: index, cursor: field.selectionStart }, next)
  }

  /** Only what was done last, and not when somebody has typed since: that the browser undoes. */
  function undone(): RowChange | undefined {
    const last = steps.current.at(-1)
    if (last === undefined || last.after !== asText(rows)) return undefined
    steps.current = steps.current.slice(0, -1)
    return last.back
  }

  return { step, onKeyDown }
}

function joinedBy(
  key: string,
  rows: readonly string[],
  index: number,
  { selectionStart, selectionEnd, value }: HTMLTextAreaElement,
): RowChange | undefined {
  if (selectionStart !== selectionEnd) return undefined
  if (key === 'Backspace' && selectionStart === 0) return joinedToRowBefore(rows, index)
  if (key === 'Delete' && selectionEnd === value.length) return joinedToRowBefore(rows, index + 1)
  return undefined
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey
}

/** Empty rows at the end are only offered, and count for nothing. */
function asText(rows: readonly string[]): string {
  return rows.join('\n').trimEnd()
}
