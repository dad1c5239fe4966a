import { useEffect, useRef } from 'preact/hooks'
import { fill } from '../core/words/messages.ts'
import { useSpeech } from './speech.ts'
import type { Making } from './use-making.ts'

interface Props {
  readonly making: Making
  readonly lookAgain: string | null
  readonly onSave: () => void
}

/** After the PDF was made: where it is, what to do with it, when to look again; or why it could not be made. */
export function WhatNext({ making, lookAgain, onSave }: Props) {
  const { words } = useSpeech()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (making.kind === 'done' || making.kind === 'failed') heading.current?.focus()
  }, [making])
  if (making.kind === 'failed') {
    return (
      <section class="what-next failed">
        <h3 tabIndex={-1} ref={heading}>
          {words.paper.failed}
        </h3>
        <p>{making.sentence}</p>
        <button type="button" class="second" onClick={onSave}>
          {words.paper.saveData}
        </button>
      </section>
    )
  }
  if (making.kind !== 'done') return null
  return (
    <section class="what-next">
      <h3 tabIndex={-1} ref={heading}>
        {words.next.title}
      </h3>
      <p>
        {words.next.file} <strong class="file">{making.file}</strong>
      </p>
      <ul>
        <li>{words.next.private}</li>
        <li>{words.next.share}</li>
        <li>
          {lookAgain === null ? words.next.lookAgain : fill(words.next.lookAgainOn, { date: lookAgain })}
        </li>
        <li>{words.next.reopen}</li>
        <li>{words.next.data}</li>
      </ul>
    </section>
  )
}
