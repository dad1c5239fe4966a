import { dayOf } from '../../core/days/day.ts'
import { asksEach } from '../../core/form/form.ts'
import { versionOn } from '../../core/review/versions.ts'
import { counted } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { Step } from '../../kit/Step.tsx'
import { stopToHash } from '../place.ts'
import { placeToGoOn } from '../resume.ts'
import { type ReviewMessages, useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'
import { LastAgreed } from './StartStep.tsx'

/** The beginning of a review: what it is about, and what will come. */
export function BeginStep({ review, reviewed }: StepProps) {
  const { messages, say, language } = useReviewSpeech()
  const words = messages.review.begin
  const { alliance, template, lines, pulse, title } = reviewed
  const { id, revisions } = alliance
  const today = dayOf(new Date())
  const version = versionOn(alliance, today, today)
  const hasBegun = review.progress.hasPulse || Object.keys(review.progress.verdicts).length > 0
  const begin = () => review.go(placeToGoOn(alliance, pulse, lines, review.progress))
  const why = review.desk.saving === 'refused' ? words.whyRefused : words.why
  return (
    <Step title={fill(words.title, { title })} kicker={say(template.title)} why={why}>
      <p class="last-agreed">
        <LastAgreed alliance={alliance} />
      </p>
      <ol class="to-come">
        <li>{asksEach(alliance.people) ? words.pulse : words.pulseAtOnce}</li>
        <li>{sayLines(lines.length, words, language)}</li>
        <li>{fill(words.agree, { version })}</li>
      </ol>
      <p class="come-or-go">
        {words.comeOrGo} <a href={stopToHash({ kind: 'people', id })}>{messages.review.people.open}</a>
      </p>
      <div class="continue">
        <button type="button" class="main" onClick={begin}>
          {hasBegun ? words.resume : words.begin}
        </button>
        {revisions.length > 0 && (
          <a class="back" href={stopToHash({ kind: 'versions', id })}>
            {messages.review.versions.open}
          </a>
        )}
        <a class="back" href={stopToHash({ kind: 'start' })}>
          {words.other}
        </a>
      </div>
    </Step>
  )
}

function sayLines(count: number, words: ReviewMessages['review']['begin'], language: string): string {
  if (count === 0) return words.noLines
  return counted(words.lines, count, language)
}
