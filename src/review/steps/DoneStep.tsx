import { hasChanged } from '../../core/alliance/agree.ts'
import { lastRevision } from '../../core/alliance/agreed.ts'
import type { Revision } from '../../core/alliance/alliance.ts'
import { nextLook } from '../../core/calendar/looks.ts'
import type { FileType } from '../../core/formats/kinds.ts'
import { formatDay } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { paperJob } from '../../engine/paper-job.ts'
import { usuallyUnanswered } from '../../engine/usually-unanswered.ts'
import { LateAfterPaper } from '../../export/LateAfterPaper.tsx'
import { OtherFormats } from '../../export/OtherFormats.tsx'
import { PaperWishes } from '../../export/PaperWishes.tsx'
import { useExport } from '../../export/use-export.ts'
import { useWishes } from '../../export/use-wishes.ts'
import { WhatNext } from '../../export/WhatNext.tsx'
import { wishedFor } from '../../export/wishes.ts'
import { openHash } from '../../kit/addresses/open-hash.ts'
import { pageBeside } from '../../kit/addresses/page-beside.ts'
import { Step } from '../../kit/Step.tsx'
import { StillHeldNote } from '../people/StillHeldNote.tsx'
import { stopToHash } from '../place.ts'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'

/** After the agreement: the paper of the new version, the dates, and what else can be done. */
export function DoneStep(props: StepProps) {
  const { messages } = useReviewSpeech()
  const last = lastRevision(props.reviewed.alliance)
  if (last === undefined) return <Step title={messages.review.done.notYet}>{null}</Step>
  return <Agreed {...props} last={last} />
}

function Agreed({ content, review, reviewed, last }: StepProps & { readonly last: Revision }) {
  const { messages, language, words } = useReviewSpeech()
  const { alliance, template } = reviewed
  const { engine, edit, nameFor, saveData, noteFile } = review
  const [wishes, setWishes] = useWishes()
  const { topics } = content
  const paper = paperJob({ template, topics }, alliance, { language, messages }, wishedFor(alliance, wishes))
  const { making, make } = useExport({ engine, paper, edit, nameFor, onFile: noteFile })
  const isBusy = making.kind === 'busy'
  const done = { version: alliance.revisions.length, date: formatDay(last.on, language) }
  const isAgreed = !hasChanged(alliance) // what was changed since is no part of that version
  const makeOne = (type: FileType) => make(type, { isAgreed, on: last.on, note: last.note })
  const { title, why, whyFirst } = messages.review.done
  return (
    <Step title={fill(title, done)} why={alliance.revisions.length > 1 ? why : whyFirst}>
      <PaperWishes usual={usuallyUnanswered(alliance)} {...{ alliance, wishes }} onWishes={setWishes} />
      <div class="continue">
        <button type="button" class="main" aria-disabled={isBusy} onClick={() => makeOne('pdf')}>
          {isBusy && making.type === 'pdf' ? words.paper.making : words.paper.make}
        </button>
      </div>
      <WhatNext
        id={alliance.id}
        making={making}
        lookAgain={(from) => nextLook(alliance, topics, from)}
        onSave={saveData}
      />
      <StillHeldNote {...{ alliance, edit }} tell={review.tell} />
      <LateAfterPaper paper={paper} agreedOn={last.on} nameFor={nameFor} />
      <OtherFormats making={making} onMake={makeOne} onSave={saveData} />
      <Further id={alliance.id} />
    </Step>
  )
}

function Further({ id }: { readonly id: string }) {
  const { messages } = useReviewSpeech()
  const words = messages.review
  return (
    <ul class="further">
      <li>
        <a href={stopToHash({ kind: 'versions', id })}>{words.versions.open}</a>
      </li>
      <li>
        <a href={pageBeside('builder') + openHash(id)}>{words.done.toBuilder}</a>
      </li>
      <li>
        <a href={pageBeside('alliances')}>{words.done.toShelf}</a>
      </li>
    </ul>
  )
}
