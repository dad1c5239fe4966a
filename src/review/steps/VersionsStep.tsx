import { useState } from 'preact/hooks'
import { Changes } from '../../answers/Changes.tsx'
import { pulse } from '../../core/alliance/pulse.ts'
import type { Topic } from '../../core/questions/question.ts'
import { topicsOn } from '../../core/questions/topics-on.ts'
import { changesBetween } from '../../core/review/changes.ts'
import { type Version, versionsOf } from '../../core/review/versions.ts'
import { formatDay } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { Labelled } from '../../kit/Labelled.tsx'
import { Step } from '../../kit/Step.tsx'
import { PulseOverTime } from '../PulseOverTime.tsx'
import { stopToHash } from '../place.ts'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'

/** What changed between any two versions, and how the pulse went over all of them. */
export function VersionsStep({ content, reviewed: { alliance, pulse: questions } }: StepProps) {
  const { messages } = useReviewSpeech()
  const words = messages.review.versions
  const versions = versionsOf(alliance)
  return (
    <Step title={words.title} why={versions.length > 1 ? words.why : words.only}>
      {versions.length > 1 && <Comparison versions={versions} topics={content.topics} />}
      <PulseOverTime
        pulses={pulse(alliance)}
        questions={questions}
        title={messages.review.numbers.overTime}
      />
      <div class="continue">
        <a class="back" href={stopToHash({ kind: 'begin', id: alliance.id })}>
          {words.back}
        </a>
      </div>
    </Step>
  )
}

interface ComparisonProps {
  readonly versions: readonly Version[]
  readonly topics: readonly Topic[]
}

/** Two versions to choose, the last two at first, and what changed between them. */
function Comparison({ versions, topics }: ComparisonProps) {
  const words = useReviewSpeech().messages.review.versions
  const [earlier, setEarlier] = useState(Math.max(0, versions.length - 2))
  const [later, setLater] = useState(versions.length - 1)
  const [before, after] = [versions[Math.min(earlier, later)], versions[Math.max(earlier, later)]]
  return (
    <>
      <div class="version-choice">
        <VersionChooser
          id="earlier"
          label={words.earlier}
          chosen={earlier}
          {...{ versions }}
          onChoose={setEarlier}
        />
        <VersionChooser id="later" label={words.later} chosen={later} {...{ versions }} onChoose={setLater} />
      </div>
      {before && after && <Between {...{ before, after, topics }} />}
    </>
  )
}

interface BetweenProps {
  readonly before: Version
  readonly after: Version
  readonly topics: readonly Topic[]
}

/** What changed from one version to a later one. */
function Between({ before, after, topics }: BetweenProps) {
  const { messages, language } = useReviewSpeech()
  const words = messages.review.versions
  return (
    <section aria-labelledby="changes-title">
      <h3 id="changes-title" aria-live="polite">
        {fill(words.changes, { earlier: before.number, later: after.number })}
      </h3>
      {after.note !== '' && <p class="version-note">{fill(words.note, { note: after.note })}</p>}
      <Changes
        changes={changesBetween(before.agreed, after.agreed, topics, language)}
        before={before.agreed}
        after={after.agreed}
        topics={topicsOn(topics, after.on ?? undefined)}
      />
    </section>
  )
}

interface ChooserProps {
  readonly id: string
  readonly label: string
  readonly versions: readonly Version[]
  readonly chosen: number // the place in the list
  readonly onChoose: (place: number) => void
}

function VersionChooser({ id, label, versions, chosen, onChoose }: ChooserProps) {
  const { messages, language } = useReviewSpeech()
  const words = messages.review.versions
  const nameOf = ({ number, on }: Version) =>
    on === null
      ? fill(words.draft, { number })
      : fill(words.version, { number, date: formatDay(on, language) })
  return (
    <Labelled id={id} label={label} look="plain" group={false}>
      <select
        id={id}
        class="field"
        value={chosen}
        onChange={({ currentTarget: { value } }) => onChoose(Number(value))}
      >
        {versions.map((version, place) => (
          <option key={version.number} value={place}>
            {nameOf(version)}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
