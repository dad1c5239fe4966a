import { useState } from 'preact/hooks'
import type { IsoDate } from '../../core/alliance/alliance.ts'
import { sayDate } from '../../core/paper/dates.ts'
import { fill } from '../../core/words/messages.ts'
import { ErrorSummary } from '../ErrorSummary.tsx'
import type { Engine } from '../engine/engine.ts'
import type { PaperJob } from '../engine/engine-job.ts'
import { type FileType, useMaking } from '../engine/use-making.ts'
import { Agreement } from '../finish/Agreement.tsx'
import { agreeingFrom } from '../finish/agreeing.ts'
import { CalendarDates } from '../finish/CalendarDates.tsx'
import { dayOf } from '../finish/day.ts'
import { dayProblem, lastDay } from '../finish/day-problem.ts'
import { LettersNote } from '../finish/LettersNote.tsx'
import { OtherFormats } from '../finish/OtherFormats.tsx'
import { PaperWishes, type Wishes } from '../finish/PaperWishes.tsx'
import { useLetters } from '../finish/use-letters.ts'
import { WhatNext } from '../finish/WhatNext.tsx'
import type { Edit } from '../inputs/QuestionField.tsx'
import type { Problem } from '../problems.ts'
import { useSpeech } from '../speech.ts'
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
  readonly onFile: () => void // a PDF was handed over
}

/** The last step: agree or leave it a draft, choose the paper, and take the PDF home. */
export function PaperStep(props: Props) {
  const { engine, paper, wishes, edit, nameFor, lookAgain, onWishes, onSave, onFile } = props
  const { words, language } = useSpeech()
  const today = dayOf(new Date())
  const [agreeing, setAgreeing] = useState(() => agreeingFrom(paper.alliance, today))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { making, make } = useMaking({ engine, paper, edit, nameFor, onFile })
  const letters = useLetters(engine, paper)
  const tryToMake = (type: FileType) => {
    const code = agreeing.isAgreed ? dayProblem(agreeing.on, paper.alliance, today) : null
    const last = lastDay(paper.alliance, today)
    setProblems(code === null ? [] : [{ field: 'agreed-on', code, last }])
    if (code === null) make(type, agreeing)
  }
  const isBusy = making.kind === 'busy'
  const isRight = agreeing.isAgreed && dayProblem(agreeing.on, paper.alliance, today) === null
  const agreedOn = isRight ? agreeing.on : null
  const says = agreedOn && fill(words.paper.saysAgreed, { date: sayDate(agreedOn, language) })
  return (
    <Step title={words.paper.title} why={words.paper.why}>
      <ErrorSummary problems={problems} />
      <Agreement alliance={paper.alliance} {...{ agreeing, problems }} onAgreeing={setAgreeing} />
      <PaperWishes wishes={wishes} onWishes={onWishes} />
      <LettersNote {...letters} />
      <div class="continue">
        <button
          type="button"
          class="main"
          aria-disabled={isBusy}
          aria-describedby="paper-says"
          onClick={() => tryToMake('pdf')}
        >
          {isBusy && making.type === 'pdf' ? words.paper.making : words.paper.make}
        </button>
        <p class="hint" id="paper-says">
          {agreeing.isAgreed ? says : words.paper.saysDraft}
        </p>
      </div>
      <WhatNext id={paper.alliance.id} {...{ making, lookAgain, onSave }} />
      <OtherFormats making={making} onMake={tryToMake} onSave={onSave} />
      <CalendarDates paper={paper} nameFor={nameFor} agreedOn={agreedOn} />
    </Step>
  )
}
