import { useState } from 'preact/hooks'
import type { Content } from '../../builder/content.ts'
import { Step } from '../../builder/steps/Step.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { Choice } from '../../core/alliance/merging/settle.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import { fill } from '../../core/words/messages.ts'
import { type Merging, settled } from '../arriving.ts'
import type { Kept } from '../use-kept.ts'
import { useWords } from '../words.ts'
import { ChangeList } from './ChangeList.tsx'
import { ConflictField, firstOf } from './ConflictField.tsx'
import { type Places, usePlaces } from './places.ts'
import type { Outcome } from './TakenIn.tsx'
import type { Attempt } from './use-ways-on.ts'

interface Props {
  readonly content: Content
  readonly kept: Kept
  readonly alliance: Alliance // as it came
  readonly merging: Merging
  readonly attempt: Attempt
  readonly onDone: (outcome: Outcome) => void
  readonly onLeave: () => void
}

/** What was chosen for each conflict, in their order; nothing where nobody has chosen yet. */
type Choices = readonly (Choice | undefined)[]

/** Two copies put together: what fits by itself in lists, and what doesn't side by side to choose. */
export function Merge({ content, kept, alliance, merging, attempt, onDone, onLeave }: Props) {
  const { words, language } = useWords()
  const { here, conflicts, came, stayed, versions, merged } = merging
  const [choices, setChoices] = useState<Choices>(() => conflicts.map(() => undefined))
  const [isAsked, setAsked] = useState(false)
  const places = usePlaces(content, merged)
  const unchosen = conflicts.filter((_, index) => choices[index] === undefined)

  const keep = (kind: Outcome['kind'], draft: Draft, back: Draft | null) =>
    attempt(async () => {
      onDone({ kind, draft: await kept.store.keepAside(draft, back), back })
    }, draft.alliance)
  const tryTogether = () => {
    const missing = choices.indexOf(undefined)
    setAsked(true)
    if (missing === -1) return void keep('together', mergedDraft(merging, choices), here)
    document.getElementById(firstOf(missing))?.focus()
  }

  return (
    <Step
      title={fill(words.merge.title, { title: shownTitle(here.alliance, language) })}
      why={words.merge.why}
    >
      {conflicts.length > 0 && <ToChoose {...{ merging, choices, places }} onChoices={setChoices} />}
      <ChangeList
        title={words.merge.came}
        why={words.merge.cameWhy}
        changes={came}
        {...{ places, versions }}
      />
      <ChangeList title={words.merge.stayed} why={words.merge.stayedWhy} changes={stayed} places={places} />
      <p class="problem" role="alert">
        {isAsked &&
          unchosen.length > 0 &&
          fill(words.merge.choose, { what: unchosen.map(places.ofConflict).join('; ') })}
      </p>
      <MergeButtons
        onTogether={tryTogether}
        onSecond={() => keep('second', ownDraft(alliance), null)}
        onLeave={onLeave}
      />
    </Step>
  )
}

function mergedDraft(merging: Merging, choices: Choices): Draft {
  const chosen = choices.filter((choice) => choice !== undefined)
  return {
    alliance: settled(merging, chosen),
    changed: Date.now(),
    conflicts: merging.here.conflicts,
  }
}

/** What came as an alliance of its own, beside the one that is here. */
function ownDraft(alliance: Alliance): Draft {
  return { alliance: { ...alliance, id: crypto.randomUUID() }, changed: Date.now(), conflicts: [] }
}

interface ToChooseProps {
  readonly merging: Merging
  readonly choices: Choices
  readonly places: Places
  readonly onChoices: (choices: Choices) => void
}

function ToChoose({ merging: { conflicts }, choices, places, onChoices }: ToChooseProps) {
  const { words } = useWords()
  return (
    <section>
      <h3>{words.merge.conflicts}</h3>
      <p>{words.merge.conflictsWhy}</p>
      {conflicts.map((conflict, index) => (
        <ConflictField
          key={index}
          {...{ conflict, index, places }}
          choice={choices[index]}
          onChoose={(choice) => onChoices(choices.with(index, choice))}
        />
      ))}
    </section>
  )
}

interface ButtonsProps {
  readonly onTogether: () => void
  readonly onSecond: () => void
  readonly onLeave: () => void
}

function MergeButtons({ onTogether, onSecond, onLeave }: ButtonsProps) {
  const { words } = useWords()
  return (
    <p class="buttons">
      <button type="button" class="main" onClick={onTogether}>
        {words.merge.do}
      </button>
      <button type="button" class="second" onClick={onSecond}>
        {words.merge.keepTwo}
      </button>
      <button type="button" class="second" onClick={onLeave}>
        {words.merge.dont}
      </button>
    </p>
  )
}
