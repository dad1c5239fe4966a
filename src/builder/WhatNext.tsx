import { useEffect, useRef } from 'preact/hooks'
import type { IsoDate } from '../core/alliance/alliance.ts'
import { sayDate } from '../core/paper/dates.ts'
import { fill } from '../core/words/messages.ts'
import { dayOf } from './day.ts'
import { lookAgainAddress } from './look-again-address.ts'
import { sendAddress } from './sharing-address.ts'
import { useSpeech } from './speech.ts'
import type { Making } from './use-making.ts'

interface Props {
  readonly id: string // of the alliance
  readonly making: Making
  readonly lookAgain: IsoDate | null
  readonly onSave: () => void
}

/** After the PDF was made: where it is, what to do with it, when to look again; or why it could not be made. */
export function WhatNext({ id, making, lookAgain, onSave }: Props) {
  const { words, language } = useSpeech()
  const sayLookAgain = (on: IsoDate | null) => {
    if (on === null) return words.next.lookAgain
    const isPast = on < dayOf(new Date())
    const sentence = isPast ? words.next.lookAgainPast : words.next.lookAgainOn
    return fill(sentence, { date: sayDate(on, language) })
  }
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (making.kind === 'failed' || isPdfDone(making)) heading.current?.focus()
  }, [making])
  if (making.kind === 'failed') {
    return (
      <section class="what-next failed">
        <h3 tabIndex={-1} ref={heading}>
          {making.type === 'pdf' ? words.paper.failed : words.paper.fileFailed}
        </h3>
        <p>{making.sentence}</p>
        <button type="button" class="second" onClick={onSave}>
          {words.paper.saveData}
        </button>
      </section>
    )
  }
  if (!isPdfDone(making)) return null
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
        <li>
          {words.next.share} <a href={sendAddress(id)}>{words.next.send}</a>
        </li>
        <li>
          {sayLookAgain(lookAgain)} <a href={lookAgainAddress(id)}>{words.next.review}</a>
        </li>
        <li>{words.next.reopen}</li>
        <li>{words.next.data}</li>
      </ul>
    </section>
  )
}

/** Other files say where they are beside their button. */
function isPdfDone(making: Making): making is Extract<Making, { kind: 'done' }> {
  return making.kind === 'done' && making.type === 'pdf'
}
