import { useState } from 'preact/hooks'
import type { Content } from '../../builder/content.ts'
import { Step } from '../../builder/steps/Step.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Choice } from '../../core/alliance/settle.ts'
import { titleOf } from '../../core/alliance/title.ts'
import { fill } from '../../core/words/messages.ts'
import { type Merging, settled } from '../arriving.ts'
import type { Kept } from '../use-kept.ts'
import { useWords } from '../words.ts'
import { ChangeList } from './ChangeList.tsx'
import { ConflictField, firstOf } from './ConflictField.tsx'
import { usePlaces } from './places.ts'
import type { Outcome } from './TakenIn.tsx'

interface Props {
  readonly content: Content
  readonly kept: Kept
  readonly alliance: Alliance // as it came
  readonly merging: Merging
  readonly attempt: (act: () => Promise<unknown>) => Promise<void>
  readonly onDone: (outcome: Outcome) => void
  readonly onLeave: () => void
}

/** Two copies put together: what fits by itself in lists, and what doesn't side by side to choose. */
export function Merge({ content, kept, alliance, merging, attempt, onDone, onLeave }: Props) {
  const { words, language } = useWords()
  const { here, conflicts, came, stayed, versions, merged } = merging
  const [choices, setChoices] = useState<readonly (Choice | undefined)[]>(() =>
    conflicts.map(() => undefined),
  )
  const [isAsked, setAsked] = useState(false)
  const places = usePlaces(content, merged)
  const unchosen = conflicts.filter((_, index) => choices[index] === undefined)

  const together = () =>
    attempt(async () => {
      const chosen = choices.filter((choice) => choice !== undefined)
      const draft = { alliance: settled(merging, chosen), changed: Date.now(), conflicts: here.conflicts }
      onDone({ kind: 'together', draft: await kept.store.keepAside(draft, here), back: here })
    })
  const second = () =>
    attempt(async () => {
      const own = { alliance: { ...alliance, id: crypto.randomUUID() }, changed: Date.now(), conflicts: [] }
      onDone({ kind: 'second', draft: await kept.store.keepAside(own, null), back: null })
    })
  const tryTogether = () => {
    const missing = choices.indexOf(undefined)
    setAsked(true)
    if (missing === -1) return void together()
    document.getElementById(firstOf(missing))?.focus()
  }

  return (
    <Step title={fill(words.merge.title, { title: titleOf(here.alliance, language) })} why={words.merge.why}>
      {conflicts.length > 0 && (
        <section>
          <h3>{words.merge.conflicts}</h3>
          <p>{words.merge.conflictsWhy}</p>
          {conflicts.map((conflict, index) => (
            <ConflictField
              key={index}
              {...{ conflict, index, places }}
              choice={choices[index]}
              onChoose={(choice) => setChoices(choices.with(index, choice))}
            />
          ))}
        </section>
      )}
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
      <p class="buttons">
        <button type="button" class="main" onClick={tryTogether}>
          {words.merge.do}
        </button>
        <button type="button" class="second" onClick={second}>
          {words.merge.keepTwo}
        </button>
        <button type="button" class="second" onClick={onLeave}>
          {words.merge.dont}
        </button>
      </p>
    </Step>
  )
}
