import { useState } from 'preact/hooks'
import { isFull, withLatecomer, withPresence } from '../core/workshop/edit-workshop.ts'
import { isThere } from '../core/workshop/pairing/to-pair.ts'
import { type Workshop, workshopLimits } from '../core/workshop/workshop.ts'
import { Told } from '../kit/Told.tsx'
import { calledOf } from './called.ts'
import type { Change } from './use-workshop.ts'
import { useWorkshopWords } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly change: Change
}

/** Who takes part in the rounds that are still to come, and somebody who comes late. */
export function Presence({ workshop, change }: Props) {
  const { words } = useWorkshopWords()
  const called = calledOf(workshop, words)
  return (
    <details class="presence">
      <summary>{words.present}</summary>
      <p class="hint">{words.presentHint}</p>
      <ul role="list">
        {workshop.people.map((person) => (
          <li key={person.id}>
            <label>
              <input
                type="checkbox"
                checked={isThere(person, workshop.kept.length)}
                onChange={({ currentTarget: { checked } }) =>
                  change((before) => withPresence(before, person.id, checked))
                }
              />{' '}
              {called(person.id)} <span class="unseen">{words.isHere}</span>
            </label>
          </li>
        ))}
      </ul>
      <Latecomer {...{ workshop, change }} />
    </details>
  )
}

/** Room for the name of somebody who comes late. */
function Latecomer({ workshop, change }: Props) {
  const { words } = useWorkshopWords()
  const [late, setLate] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = () => {
    const isNamed = late.trim() !== ''
    setProblem(isFull(workshop) ? words.full : isNamed ? null : words.noLatecomer)
    if (isFull(workshop) || !isNamed) return
    change((before) => withLatecomer(before, late.trim()))
    setLate('')
  }
  return (
    <>
      <p class="acts">
        <label>
          {words.latecomer}{' '}
          <input
            class="field"
            maxLength={workshopLimits.name}
            value={late}
            onInput={({ currentTarget: { value } }) => setLate(value)}
          />
        </label>
        <button type="button" class="second" onClick={add}>
          {words.addLatecomer}
        </button>
      </p>
      <Told looks="hint">{problem}</Told>
    </>
  )
}
