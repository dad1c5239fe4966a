import { useState } from 'preact/hooks'
import type { IsoDate } from '../../core/alliance/alliance.ts'
import { sayDate } from '../../core/paper/dates.ts'
import { fill } from '../../core/words/messages.ts'
import { ErrorSummary } from '../ErrorSummary.tsx'
import type { Engine } from '../engine/engine.ts'
import type { PaperJob } from '../engine/engine-job.ts'
import { type FileType, useMaking } from '../engine/use-making.ts'
import { Agreement } from '../finish/Agreement.tsx'
import { agreeProblem, fieldOf } from '../finish/agree-problem.ts'
import { agreeingFrom } from '../finish/agreeing.ts'
import { CalendarDates } from '../finish/CalendarDates.tsx'
import { lastDay } from '../finish/day-problem.ts'
import { LettersNote } from '../finish/LettersNote.tsx'
import { OtherFormats } from '../finish/OtherFormats.tsx'
import { PaperWishes, type Wishes } from '../finish/PaperWishes.tsx'
import { RoomLeft } from '../finish/RoomLeft.tsx'
import { useClock } from '../finish/use-clock.ts'
import { useLeavingOut } from '../finish/use-leaving-out.ts'
import { useLetters } from '../finish/use-letters.ts'
import { WhatNext } from '../finish/WhatNext.tsx'
import type { Edit } from '../inputs/QuestionField.tsx'
import type { News } from '../Notice.tsx'
import type { Handed } from '../opening/download.ts'
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
  readonly onSave: () => Handed | null
  readonly onFile: () => void // a PDF was handed over
  readonly tell: (news: News | null) => void
}

/** The last step: agree or leave it a draft, choose the paper, and take the PDF home. */
export function PaperStep(props: Props) {
  const { engine, paper, wishes, edit, nameFor, lookAgain, onWishes, onSave, onFile, tell } = props
  const { words, language } = useSpeech()
  const { alliance } = paper
  const clock = useClock(alliance)
  const [agreeing, setAgreeing] = useState(() => agreeingFrom(alliance, clock.today))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { making, make } = useMaking({ engine, paper, edit, nameFor, onFile })
  const letters = useLetters(engine, paper)
  const findProblem = () => agreeProblem(agreeing.on, alliance, clock.today, clock.answer)
  const tryToMake = (type: FileType) => {
    const code = agreeing.isAgreed ? findProblem() : null
    const last = lastDay(alliance, clock.trusted)
    setProblems(code === null ? [] : [{ field: fieldOf(code), code, last }])
    if (code === null) make(type, agreeing, clock.latest)
  }
  const isBusy = making.kind === 'busy'
  const isRight = agreeing.isAgreed && findProblem() === null
  const agreedOn = isRight ? agreeing.on : null
  const says = agreedOn && fill(words.paper.saysAgreed, { date: sayDate(agreedOn, language) })
  return (
    <Step title={words.paper.title} why={words.paper.why}>
      <ErrorSummary problems={problems} />
      <Agreement
        {...{ alliance, agreeing, problems, clock }}
        onAgreeing={setAgreeing}
        onLeaveOut={useLeavingOut(edit, tell)}
      />
      <RoomLeft {...{ alliance, edit, tell }} fileName={nameFor(clock.today, 'older.alliance.json')} />
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
      <WhatNext id={alliance.id} {...{ making, lookAgain, onSave }} />
      <OtherFormats making={making} onMake={tryToMake} onSave={onSave} />
      <CalendarDates paper={paper} nameFor={nameFor} agreedOn={agreedOn} />
    </Step>
  )
}
