import { useState } from 'preact/hooks'
import { hasChanged } from '../../core/alliance/agree.ts'
import type { Alliance, IsoDate } from '../../core/alliance/alliance.ts'
import { type Agreeing, Agreement } from '../Agreement.tsx'
import { CalendarDates } from '../CalendarDates.tsx'
import { dayOf, isDay } from '../day.ts'
import { ErrorSummary } from '../ErrorSummary.tsx'
import type { Engine } from '../engine.ts'
import type { PaperJob } from '../engine-job.ts'
import type { Edit } from '../inputs/QuestionField.tsx'
import { OtherFormats } from '../OtherFormats.tsx'
import { PaperWishes, type Wishes } from '../PaperWishes.tsx'
import type { Problem } from '../problems.ts'
import { useSpeech } from '../speech.ts'
import { type FileType, useMaking } from '../use-making.ts'
import { WhatNext } from '../WhatNext.tsx'
import { Step } from './Step.tsx'

interface Props {
  readonly engine: Engine
  readonly paper: PaperJob
  readonly wishes: Wishes
  readonly edit: Edit
  readonly nameFor: (day: string, extension: string) => string
  readonly lookAgain: (from: IsoDate) => IsoDate | null
  readonly onWishes: (wishes: Wishes) => void
  readonly onSave: () => void
}

/** The last step: agree or leave it a draft, choose the paper, and take the PDF home. */
export function PaperStep({ engine, paper, wishes, edit, nameFor, lookAgain, onWishes, onSave }: Props) {
  const { words } = useSpeech()
  const [agreeing, setAgreeing] = useState(() => startFrom(paper.alliance))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { making, make } = useMaking({ engine, paper, edit, nameFor })
  const tryToMake = (type: FileType) => {
    const isDayMissing = agreeing.isAgreed && !isDay(agreeing.on)
    setProblems(isDayMissing ? [{ field: 'agreed-on', code: 'day-missing' }] : [])
    if (!isDayMissing) make(type, agreeing)
  }
  const isBusy = making.kind === 'busy'
  const agreedOn = agreeing.isAgreed && agreeing.on !== '' ? agreeing.on : null
  return (
    <Step title={words.paper.title} why={words.paper.why}>
      <ErrorSummary problems={problems} />
      <Agreement alliance={paper.alliance} {...{ agreeing, problems }} onAgreeing={setAgreeing} />
      <PaperWishes wishes={wishes} onWishes={onWishes} />
      <div class="continue">
        <button type="button" class="main" aria-disabled={isBusy} onClick={() => tryToMake('pdf')}>
          {isBusy && making.type === 'pdf' ? words.paper.making : words.paper.make}
        </button>
      </div>
      <WhatNext
        id={paper.alliance.id}
        making={making}
        lookAgain={lookAgain(agreeing.isAgreed && isDay(agreeing.on) ? agreeing.on : dayOf(new Date()))}
        onSave={onSave}
      />
      <OtherFormats making={making} onMake={tryToMake} onSave={onSave} />
      <CalendarDates paper={paper} nameFor={nameFor} agreedOn={agreedOn} />
    </Step>
  )
}

/** What was agreed and not changed since stays agreed on its day; whatever is new is agreed today. */
function startFrom(alliance: Alliance): Agreeing {
  const last = alliance.revisions.at(-1)
  if (last !== undefined && !hasChanged(alliance)) return { isAgreed: true, on: last.on, note: last.note }
  return { isAgreed: true, on: dayOf(new Date()), note: '' }
}
