import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Question } from '../../core/questions/question.ts'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../speech.ts'
import type { InputProps } from './AnswerInput.tsx'
import { GrowingText } from './GrowingText.tsx'
import { rowId, rowsFor, withRow } from './list-rows.ts'

/** Several short texts, each in a row of its own; Enter goes to the next row. */
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
  const write = (index: number, text: string) => {
    onAnswer({ kind: 'list', items: [...withRow(rows, index, text)] })
    const lineFeeds = text.split('\n').length - 1
    if (lineFeeds > 0) goTo(index + lineFeeds)
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
          />
        </li>
      ))}
    </ol>
  )
}

/** Moves the cursor to the start of a row, once the row is there. */
function useRowFocus(id: string) {
  const wanted = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const row = document.getElementById(rowId(id, wanted.current))
    wanted.current = null
    if (!(row instanceof HTMLTextAreaElement)) return
    row.focus()
    row.setSelectionRange(0, 0)
  })
  return (index: number) => {
    wanted.current = index
  }
}
