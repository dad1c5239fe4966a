import { useState } from 'preact/hooks'
import { Changes } from '../../answers/Changes.tsx'
import { QuestionField } from '../../answers/QuestionField.tsx'
import { type Agreement, agree } from '../../core/alliance/agree.ts'
import { lastRevision } from '../../core/alliance/agreed.ts'
import { noteOf } from '../../core/alliance/agreeing.ts'
import { lastDay, mistyped } from '../../core/alliance/agreement-day.ts'
import { type AgreeProblem, agreeProblem, fieldOf } from '../../core/alliance/agreement-problem.ts'
import type { Alliance, Revision } from '../../core/alliance/alliance.ts'
import { withoutPulse } from '../../core/alliance/pulse.ts'
import { dayOf } from '../../core/days/day.ts'
import type { IsoDate } from '../../core/days/iso-date.ts'
import type { FormQuestion } from '../../core/form/form.ts'
import type { Topic } from '../../core/questions/question.ts'
import { changesBetween } from '../../core/review/changes.ts'
import { checkInQuestion } from '../../core/review/check-in-question.ts'
import { freshProgress } from '../../core/review/progress.ts'
import { versionOn } from '../../core/review/versions.ts'
import { formatDay } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { RoomLeft } from '../../export/RoomLeft.tsx'
import { useClock } from '../../export/use-clock.ts'
import { useLeavingOut } from '../../export/use-leaving-out.ts'
import { Step } from '../../kit/Step.tsx'
import { AgreeingFields } from '../AgreeingFields.tsx'
import { stopToHash } from '../place.ts'
import { StillOpen } from '../StillOpen.tsx'
import { type ReviewMessages, useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'

/** What comes of the review: everything that changes, what is still open, the next date, and the agreement. */
export function AgreeStep({ content, review, reviewed }: StepProps) {
  const { messages } = useReviewSpeech()
  const words = messages.review.agree
  const { alliance } = reviewed
  const { edit, tell } = review
  const last = lastRevision(alliance)
  const { agreeing, setAgreeing, problem, tryToAgree, clock } = useAgreeing(review, alliance)
  const version = versionOn(alliance, agreeing.on, clock.trusted)
  return (
    <Step title={fill(words.title, { version })} why={words.why}>
      <StillOpen progress={review.progress} reviewed={reviewed} />
      {last && <SinceLast last={last} alliance={alliance} topics={content.topics} />}
      <p class="to-scenes">
        {messages.scenes.invite}{' '}
        <a href={stopToHash({ kind: 'scenes', id: alliance.id })}>{messages.scenes.open}</a>
      </p>
      <NextLookQuestion {...{ content, review, reviewed }} on={agreeing.on} />
      <AgreeingFields
        {...{ agreeing, problem, clock }}
        last={lastDay(alliance, clock.trusted)}
        hint={useReplaced(alliance, agreeing.on, clock.trusted)}
        onAgreeing={setAgreeing}
        onLeaveOut={useLeavingOut(edit, tell)}
      />
      <RoomLeft {...{ alliance, edit, tell }} fileName={review.nameFor(clock.today, 'older.alliance.json')} />
      <p class="problem" role="alert">
        {problem === 'no-room' && messages.builder.problems.noRoom}
      </p>
      <div class="continue">
        <button type="button" class="main" onClick={tryToAgree}>
          {words.agree}
        </button>
      </div>
    </Step>
  )
}

/** The day and the note that are being chosen, and what is wrong with them once somebody wants to agree. */
function useAgreeing(review: StepProps['review'], alliance: Alliance) {
  const [agreeing, setAgreeing] = useState(() => agreeingToday(alliance))
  const [problem, setProblem] = useState<AgreeProblem | null>(null)
  const clock = useClock(alliance)
  const tryToAgree = () => {
    const found = agreeProblem(agreeing.on, alliance, clock.today, clock.answer)
    setProblem(found)
    if (found === null) agreeOn(review, alliance.id, agreeing, clock.latest)
    else document.getElementById(fieldOf(found))?.focus()
  }
  return { agreeing, setAgreeing, problem, tryToAgree, clock }
}

/** When they look again, as far as this paper asks for it. */
function NextLookQuestion({ content, review, reviewed, on }: StepProps & { readonly on: string }) {
  const { alliance, template, people } = reviewed
  const words = useReviewSpeech().messages.review.agree
  const checkIn = checkInQuestion(template, content.topics)
  if (!checkIn) return null
  const asked = askedAgain(checkIn, alliance, on, words)
  return <QuestionField {...{ asked, alliance, people }} edit={review.edit} />
}

/** Makes the version and leads on to its paper. */
function agreeOn(review: StepProps['review'], id: string, { on, note }: Agreement, latest: IsoDate): void {
  const { isPulseNew } = review // numbers of the last review are not said again today
  const agreement = { on, note: note.trim() }
  review.edit((before) => agree(isPulseNew ? before : withoutPulse(before), agreement, latest))
  review.note(freshProgress(on))
  review.go({ kind: 'done', id })
}

interface SinceProps {
  readonly last: Revision
  readonly alliance: Alliance
  readonly topics: readonly Topic[]
}

function SinceLast({ last, alliance, topics }: SinceProps) {
  const { messages, language } = useReviewSpeech()
  return (
    <section aria-labelledby="changes-title">
      <h3 id="changes-title">{messages.review.agree.changes}</h3>
      <Changes
        changes={changesBetween(last, alliance, topics, language)}
        before={last}
        after={alliance}
        topics={topics}
      />
    </section>
  )
}

/** Which version goes when people agree on this day; nothing when the new one comes after all of them. */
function useReplaced(alliance: Alliance, on: string, today: IsoDate): string | undefined {
  const { words, language } = useReviewSpeech()
  const wrong = mistyped(alliance, today)
  if (wrong !== undefined) return fill(words.paper.replacesMistyped, { date: formatDay(wrong.on, language) })
  return lastRevision(alliance)?.on === on ? words.paper.replaces : undefined
}

function agreeingToday(alliance: Alliance) {
  const on = dayOf(new Date())
  return { on, note: noteOf(alliance, on, on) }
}

/** The question for the next look as it is asked in a review; a day that has passed is told. */
function askedAgain(
  { question, each }: FormQuestion,
  { answers }: Alliance,
  agreedOn: string,
  words: ReviewMessages['review']['agree'],
): FormQuestion {
  const { hint: _before, ...rest } = question
  const answer = answers[question.id]
  const isPast = answer?.kind === 'date' && answer.on <= agreedOn
  const hint = isPast ? { hint: { en: words.nextLookPast } } : {}
  return { question: { ...rest, prompt: { en: words.nextLook }, ...hint }, each }
}
