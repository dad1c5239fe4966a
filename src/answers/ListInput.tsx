import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Question } from '../core/questions/question.ts'
import { fill } from '../core/words/messages.ts'
import { GrowingText } from '../kit/GrowingText.tsx'
import { useSpeech } from '../kit/speech.ts'
import type { InputProps } from './input-props.ts'
import { type RowChange, rowId, rowsFor, withRow } from './list-rows.ts'
import { useRowKeys } from './use-row-keys.ts'

/** Several short texts, each in a row of its own; Enter begins a new row, Backspace joins it to the one before. */
export function ListInput({
  id,
  question,
  answer,
  describedBy,
  onAnswer,
}: InputProps<Extract<Question, { kind: 'list' }>>) {
  const { words } = useSpeech()
  const goTo = useRowFocus(id)
  const rows = rowsFor(answer?.kind === 'list' ? answer.items : [], question.items)
  const change = ({ items, row, cursor }: RowChange) => {
    onAnswer({ kind: 'list', items: [...items] })
    goTo(row, cursor)
  }
  const { step, onKeyDown } = useRowKeys(rows, change)
  const write = (index: number, text: string) => {
    const items = withRow(rows, index, text)
    const [first = '', ...further] = text.split('\n')
    if (further.length === 0) return onAnswer({ kind: 'list', items: [...items] })
    step({ items: rows, row: index, cursor: first.length }, { items, row: index + further.length, cursor: 0 })
  }
  return (
    <ol class="rows">
      {rows.map((row, index) => (
        <li key={index}>
          <GrowingText
            id={rowId(id, index)}
            rows={1}
            text={row}
            label={fill(words.questions.row, { number: index + 1 })}
            describedBy={describedBy}
            onText={(text) => write(index, text)}
            onKeyDown={(event) => onKeyDown(index, event)}
          />
        </li>
      ))}
    </ol>
  )
}

/** Moves the cursor to a place in a row, once the row is there. */
function useRowFocus(id: string) {
  const wanted = useRef<Pick<RowChange, 'row' | 'cursor'> | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const { row, cursor } = wanted.current
    const field = document.getElementById(rowId(id, row))
    wanted.current = null
    if (!(field instanceof HTMLTextAreaElement)) return
    field.focus()
    field.setSelectionRange(cursor, cursor)
  })
  return (row: number, cursor: number) => {
    wanted.current = { row, cursor }
  }
}
