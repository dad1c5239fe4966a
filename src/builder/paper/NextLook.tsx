import { useState } from 'preact/hooks'
import { QuestionField } from '../../answers/QuestionField.tsx'
import type { Edit } from '../../core/alliance/edit.ts'
import { namedPeople } from '../../core/paper/people.ts'
import { checkInQuestion } from '../../core/review/check-in-question.ts'
import { keysOf } from '../../core/review/lines.ts'
import type { PaperJob } from '../../engine/engine-job.ts'
import { useSpeech } from '../../kit/speech.ts'

interface Props {
  readonly paper: PaperJob
  readonly edit: Edit
}

/** Asks for the day of the next look where nobody has said one: without it, an alliance is soon forgotten. */
export function NextLook({ paper: { template, topics, alliance }, edit }: Props) {
  const { language, messages } = useSpeech()
  const asked = checkInQuestion(template, topics)
  const [wasMissing] = useState(
    asked !== undefined && keysOf(asked.question.id, alliance.answers).length === 0,
  )
  if (asked === undefined || !wasMissing) return null
  const people = namedPeople(template, alliance, language, messages)
  return <QuestionField {...{ asked, alliance, people, edit }} />
}
