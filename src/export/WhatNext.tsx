import { useEffect, useRef } from 'preact/hooks'
import { dayOf } from '../core/days/day.ts'
import type { IsoDate } from '../core/days/iso-date.ts'
import { formatDay } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { SaveData } from '../keeping/SaveData.tsx'
import { lookAgainAddress } from '../kit/addresses/look-again-address.ts'
import { sendAddress } from '../kit/addresses/sharing-address.ts'
import { canShare, type Handed, shareFile } from '../kit/download.ts'
import { useSpeech } from '../kit/speech.ts'
import { WaysToFile } from '../kit/WaysToFile.tsx'
import type { Making } from './use-export.ts'

type Done = Extract<Making, { kind: 'done' }>

interface Props {
  readonly id: string // of the alliance
  readonly making: Making
  readonly lookAgain: (from: IsoDate) => IsoDate | null
  readonly onSave: () => Handed | null
}

/** After the PDF was made: where it is, what to do with it, when to look again; or why it could not be made. */
export function WhatNext({ id, making, lookAgain, onSave }: Props) {
  const { words } = useSpeech()
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
        <SaveData onSave={onSave} />
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
        {words.next.file} <strong class="file">{making.handed.file.name}</strong>
      </p>
      <SendPaper handed={making.handed} />
      <WaysToFile handed={making.handed} isShared />
      <NextSteps {...{ id, making, lookAgain }} />
    </section>
  )
}

/** The file itself goes to the others first: by the device's own way where it has one. */
function SendPaper({ handed: { file } }: { readonly handed: Handed }) {
  const { words } = useSpeech()
  if (!canShare(file)) return <p>{words.next.attach}</p>
  return (
    <p class="buttons">
      <button type="button" class="main" onClick={() => shareFile(file)}>
        {words.next.sendPaper}
      </button>
    </p>
  )
}

/** A draft is to be talked about; what was agreed, to be kept and looked at again. */
function NextSteps({
  id,
  making: { agreedOn, opensAgain },
  lookAgain,
}: Omit<Props, 'onSave'> & { readonly making: Done }) {
  const { words } = useSpeech()
  return (
    <ul>
      <li>{words.next.private}</li>
      <li>
        {agreedOn === null ? words.next.shareDraft : words.next.share}{' '}
        <a href={sendAddress(id)}>{words.next.send}</a>
      </li>
      {agreedOn === null ? <li>{words.next.talk}</li> : <LookAgain id={id} on={lookAgain(agreedOn)} />}
      {opensAgain && <li>{words.next.reopen}</li>}
      <li>{opensAgain ? words.next.data : words.next.noData}</li>
    </ul>
  )
}

function LookAgain({ id, on }: { readonly id: string; readonly on: IsoDate | null }) {
  const { words, language } = useSpeech()
  const isPast = on !== null && on < dayOf(new Date())
  const sentence = isPast ? words.next.lookAgainPast : words.next.lookAgainOn
  return (
    <li>
      {on === null ? words.next.lookAgain : fill(sentence, { date: formatDay(on, language) })}{' '}
      <a href={lookAgainAddress(id)}>{words.next.review}</a>
    </li>
  )
}

/** Other files say where they are beside their button. */
function isPdfDone(making: Making): making is Done {
  return making.kind === 'done' && making.type === 'pdf'
}
