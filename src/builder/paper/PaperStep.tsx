import { useState } from 'preact/hooks'
import { agreeingFrom } from '../../core/alliance/agreeing.ts'
import { lastDay } from '../../core/alliance/agreement-day.ts'
import { agreeProblem, fieldOf } from '../../core/alliance/agreement-problem.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import type { IsoDate } from '../../core/days/iso-date.ts'
import type { Problem } from '../../core/form/missing-names.ts'
import type { FileType } from '../../core/formats/kinds.ts'
import { formatDay } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import type { Engine } from '../../engine/engine.ts'
import type { PaperJob } from '../../engine/engine-job.ts'
import { LateAfterPaper } from '../../export/LateAfterPaper.tsx'
import { LettersNote } from '../../export/LettersNote.tsx'
import { OtherFormats } from '../../export/OtherFormats.tsx'
import { PaperWishes } from '../../export/PaperWishes.tsx'
import { RoomLeft } from '../../export/RoomLeft.tsx'
import { useClock } from '../../export/use-clock.ts'
import { useExport } from '../../export/use-export.ts'
import { useLeavingOut } from '../../export/use-leaving-out.ts'
import { useLetters } from '../../export/use-letters.ts'
import { WhatNext } from '../../export/WhatNext.tsx'
import type { Wishes } from '../../export/wishes.ts'
import type { Handed } from '../../kit/download.ts'
import { ErrorSummary } from '../../kit/ErrorSummary.tsx'
import type { News } from '../../kit/Notice.tsx'
import { Step } from '../../kit/Step.tsx'
import { useSpeech } from '../../kit/speech.ts'
import { LateLetterhead } from '../letterhead/LateLetterhead.tsx'
import { AgreedOrDraft } from './Agreement.tsx'
import { NextLook } from './NextLook.tsx'

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
  const { making, make } = useExport({ engine, paper, edit, nameFor, onFile })
  const letters = useLetters(engine, paper)
  const findProblem = () => agreeProblem(agreeing.on, alliance, clock.today, clock.answer)
  const tryToMake = (type: FileType) => {
    const code = agreeing.isAgreed ? findProblem() : null
    const last = lastDay(alliance, clock.trusted)
    setProblems(code === null ? [] : [{ field: fieldOf(code), code, last }])
    if (code === null) make(type, agreeing, clock.latest)
  }
  const isRight = agreeing.isAgreed && findProblem() === null
  const agreedOn = isRight ? agreeing.on : null
  const says = agreedOn && fill(words.paper.saysAgreed, { date: formatDay(agreedOn, language) })
  return (
    <Step title={words.paper.title} why={wishes.data === 'none' ? words.contents.noneNote : words.paper.why}>
      <ErrorSummary problems={problems} />
      <AgreedOrDraft
        {...{ alliance, agreeing, problems, clock }}
        onAgreeing={setAgreeing}
        onLeaveOut={useLeavingOut(edit, tell)}
      />
      <NextLook {...{ paper, edit }} />
      <RoomLeft {...{ alliance, edit, tell }} fileName={nameFor(clock.today, 'older.alliance.json')} />
      <PaperWishes usual={agreeing.isAgreed ? 'left-out' : 'lines'} {...{ alliance, wishes, onWishes }} />
      <LateLetterhead {...{ alliance, edit, tell }} />
      <LettersNote {...letters} />
      <MakePdf making={making} says={agreeing.isAgreed ? says : words.paper.saysDraft} onMake={tryToMake} />
      <WhatNext id={alliance.id} {...{ making, lookAgain, onSave }} />
      <OtherFormats making={making} onMake={tryToMake} onSave={onSave} />
      <LateAfterPaper paper={paper} nameFor={nameFor} agreedOn={agreedOn} />
    </Step>
  )
}

interface MakePdfProps {
  readonly making: ReturnType<typeof useExport>['making']
  readonly says: string | null // what the paper will say of itself
  readonly onMake: (type: FileType) => void
}

function MakePdf({ making, says, onMake }: MakePdfProps) {
  const { paper } = useSpeech().words
  const isBusy = making.kind === 'busy'
  return (
    <div class="continue">
      <button
        type="button"
        class="main"
        aria-disabled={isBusy}
        aria-describedby="paper-says"
        onClick={() => onMake('pdf')}
      >
        {isBusy && making.type === 'pdf' ? paper.making : paper.make}
      </button>
      <p class="hint" id="paper-says">
        {says}
      </p>
    </div>
  )
}
