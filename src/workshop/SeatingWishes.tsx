import { useState } from 'preact/hooks'
import { fill } from '../core/words/messages.ts'
import { type WishProblem, withWish } from '../core/workshop/edit-workshop.ts'
import type { Wish, Workshop } from '../core/workshop/workshop.ts'
import { Told } from '../kit/Told.tsx'
import { calledOf } from './called.ts'
import { PersonSelect } from './PersonSelect.tsx'
import { useTwoPeople } from './use-two-people.ts'
import type { Change } from './use-workshop.ts'
import { useWorkshopWords, type WorkshopMessages } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly change: Change
}

/** Who must, or must not, sit together. */
export function SeatingWishes({ workshop, change }: Props) {
  const { words } = useWorkshopWords()
  const { one, setOne, other, setOther } = useTwoPeople(workshop)
  const [kind, setKind] = useState<Wish['kind']>('apart')
  const [problem, setProblem] = useState<WishProblem | null>(null)
  const add = () => {
    const wished = withWish(workshop, { kind, people: [one, other] })
    setProblem(typeof wished === 'string' ? wished : null)
    if (typeof wished !== 'string') change(() => wished)
  }
  return (
    <details class="wishes" open={workshop.wishes.length > 0}>
      <summary>{words.wishes}</summary>
      <WishList {...{ workshop, change }} />
      <p class="acts">
        <PersonSelect {...{ workshop }} label={words.wishOne} value={one} onChoose={setOne} />
        <WishKind {...{ kind }} onKind={setKind} />
        <PersonSelect {...{ workshop }} label={words.wishOther} value={other} onChoose={setOther} />
        <button type="button" class="second" onClick={add}>
          {words.addWish}
        </button>
      </p>
      <Told looks="hint">{problem && words.wishProblems[problem]}</Told>
    </details>
  )
}

/** A wish as a sentence. */
export function wishText(
  { kind, people: [one, other] }: Wish,
  called: (id: string) => string,
  words: WorkshopMessages['workshop'],
): string {
  return fill(words.wishText[kind], { one: called(one), other: called(other) })
}

function WishList({ workshop, change }: Props) {
  const { words } = useWorkshopWords()
  const called = calledOf(workshop, words)
  return (
    <ul>
      {workshop.wishes.map((wish, place) => (
        <li key={place}>
          {wishText(wish, called, words)}{' '}
          <button
            type="button"
            class="quiet"
            aria-label={fill(words.removeWishNamed, { wish: wishText(wish, called, words) })}
            onClick={() =>
              change((before) => ({ ...before, wishes: before.wishes.filter((_, at) => at !== place) }))
            }
          >
            {words.removeWish}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface WishKindProps {
  readonly kind: Wish['kind']
  readonly onKind: (kind: Wish['kind']) => void
}

function WishKind({ kind, onKind }: WishKindProps) {
  const { words } = useWorkshopWords()
  return (
    <label>
      {words.wishKind}{' '}
      <select
        class="field"
        value={kind}
        onChange={({ currentTarget: { value } }) => onKind(value === 'together' ? 'together' : 'apart')}
      >
        <option value="apart">{words.wishKinds.apart}</option>
        <option value="together">{words.wishKinds.together}</option>
      </select>
    </label>
  )
}
