import { useState } from 'preact/hooks'
import { withSwap } from '../core/workshop/edit-workshop.ts'
import type { PairingRound, Workshop } from '../core/workshop/workshop.ts'
import { Told } from '../kit/Told.tsx'
import { PersonSelect } from './PersonSelect.tsx'
import { useTwoPeople } from './use-two-people.ts'
import type { Change } from './use-workshop.ts'
import { useWorkshopWords } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly rounds: readonly PairingRound[]
  readonly number: number
  readonly change: Change
}

/** Two people change places by hand; what that needs is there once it is opened, since many rounds have many people to choose. */
export function Swap(props: Props) {
  const { words } = useWorkshopWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="swap" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.swap}</summary>
      {isOpen && <SwapForm {...props} />}
    </details>
  )
}

function SwapForm({ workshop, rounds, number, change }: Props) {
  const { words } = useWorkshopWords()
  const seated = new Set(rounds[number]?.flat())
  const there = { ...workshop, people: workshop.people.filter(({ id }) => seated.has(id)) }
  const { one, setOne, other, setOther } = useTwoPeople(there)
  const [isOne, setIsOne] = useState(false)
  const swap = () => {
    setIsOne(one === other)
    if (one !== other) change((before) => withSwap(before, rounds, number, [one, other]))
  }
  return (
    <>
      <p class="acts">
        <PersonSelect workshop={there} label={words.swapOne} value={one} onChoose={setOne} />
        <PersonSelect workshop={there} label={words.swapOther} value={other} onChoose={setOther} />
        <button type="button" class="second" onClick={swap}>
          {words.swapNow}
        </button>
      </p>
      <Told looks="hint">{isOne && words.wishProblems['same-person']}</Told>
    </>
  )
}
