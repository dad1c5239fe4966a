import { useState } from 'preact/hooks'
import { answerAt } from '../core/alliance/agreed.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import { personIn, questionIn } from '../core/alliance/answer-key.ts'
import { limits } from '../core/alliance/limits.ts'
import type { Conflict } from '../core/alliance/merging/conflict.ts'
import { type Choice, canBeBoth, isSettled, settle } from '../core/alliance/merging/settle.ts'
import { wordingIn } from '../core/alliance/merging/wording.ts'
import { asWords } from '../core/form/own-words.ts'
import type { Question } from '../core/questions/question.ts'
import { formatDay } from '../core/words/format.ts'
import { isolated } from '../core/words/isolated.ts'
import { fill } from '../core/words/messages.ts'
import { useSpeech } from '../kit/speech.ts'
import { ConflictSide } from './ConflictSide.tsx'
import { useConflictFocus } from './use-conflict-focus.ts'

interface Props {
  readonly alliance: Alliance
  readonly conflicts: readonly Conflict[]
  readonly questionOf: (id: string) => Question | undefined
  readonly onSettle: (alliance: Alliance, conflict: Conflict) => void
}

/** What was written in two ways, side by side, to choose; until then neither is dropped. */
export function Conflicts({ alliance, conflicts, questionOf, onSettle }: Props) {
  const { words } = useSpeech()
  const { box, choseAt } = useConflictFocus(conflicts)
  const [homeless, setHomeless] = useState<Conflict | null>(null)
  if (conflicts.length === 0) return null
  const choose = (conflict: Conflict, choice: Choice, index: number) => {
    const now = asItIsNow(alliance, conflict)
    const settled = choice === 'mine' ? alliance : settle(alliance, now, choice)
    const isHeard = choice === 'mine' || isSettled(settled, now, choice)
    setHomeless(isHeard ? null : conflict)
    if (!isHeard) return // it waits until there is room
    choseAt(index)
    onSettle(settled, conflict)
  }
  return (
    <section class="conflicts" ref={box} aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">{words.conflicts.title}</h2>
      <p role="status">{words.conflicts.why}</p>
      {conflicts.map((conflict, index) => (
        <TwoWays
          key={`${conflict.kind} ${'key' in conflict ? conflict.key : index}`}
          {...{ alliance, questionOf }}
          conflict={asItIsNow(alliance, conflict)}
          isHomeless={conflict === homeless}
          onChoose={(choice) => choose(conflict, choice, index)}
        />
      ))}
    </section>
  )
}

interface TwoWaysProps extends Pick<Props, 'alliance' | 'questionOf'> {
  readonly conflict: Conflict
  readonly isHomeless: boolean // what was chosen found no room
  readonly onChoose: (choice: Choice) => void
}

function TwoWays({ alliance, conflict, isHomeless, questionOf, onChoose }: TwoWaysProps) {
  const { words } = useSpeech()
  const title = useConflictTitle(alliance, questionOf)(conflict)
  const button = (choice: Choice, label: string) => (
    <button type="button" class="second" aria-label={`${label}: ${title}`} onClick={() => onChoose(choice)}>
      {label}
    </button>
  )
  return (
    <div class="two-ways">
      <h3 tabIndex={-1}>{title}</h3>
      <BothSides {...{ conflict, questionOf }} here={words.conflicts.now} there={words.conflicts.other} />
      <p class="problem" role="alert">
        {isHomeless && fill(words.conflicts.noRoom, limits)}
      </p>
      <p class="acts">
        {button('mine', words.conflicts.keepMine)}
        {button('theirs', words.conflicts.takeTheirs)}
        {canBeBoth(conflict) && button('both', words.conflicts.keepBoth)}
      </p>
    </div>
  )
}

interface SidesProps extends Pick<Props, 'questionOf'> {
  readonly conflict: Conflict
  readonly here?: string // what this place is called, when it isn't just here
  readonly there: string // what the other place is called
}

/** What stands here and what came from the other place. */
export function BothSides({ conflict, questionOf, here, there }: SidesProps) {
  const { words } = useSpeech()
  return (
    <div class="by-each two">
      {(['mine', 'theirs'] as const).map((side) => (
        <div key={side}>
          <div class="who-says">{side === 'mine' ? (here ?? words.conflicts.here) : there}</div>
          <div class="says-what">
            <ConflictSide {...{ conflict, side, questionOf }} />
          </div>
        </div>
      ))}
    </div>
  )
}

/** What a conflict is about, in words: the question, and whose answer it is. */
export function useConflictTitle(alliance: Alliance, questionOf: Props['questionOf']) {
  const { words, language, say } = useSpeech()
  return (conflict: Conflict): string => {
    switch (conflict.kind) {
      case 'title':
        return words.conflicts.paperTitle
      case 'letterhead':
        return words.conflicts.letterhead
      case 'person':
        return words.conflicts.person
      case 'answer': {
        const question = questionOf(questionIn(conflict.key))
        const title = question ? say(question.title) : questionIn(conflict.key)
        const person = alliance.people.find(({ id }) => id === personIn(conflict.key))
        return person ? fill(words.conflicts.answerOf, { title, name: isolated(person.name) }) : title
      }
      case 'wording': {
        const said = conflict.mine ?? conflict.theirs
        const question = said && questionOf(said.id)
        const title = question?.title ?? (said && asWords(said.title ?? said.prompt)) // one without room is in no form
        return fill(words.conflicts.wording, { title: isolated(title ? say(title) : '') })
      }
      case 'version':
        return fill(words.conflicts.version, { date: formatDay(conflict.version.on, language) })
    }
  }
}

/** Somebody may have typed on since; what is here is what stands here now. */
function asItIsNow(alliance: Alliance, conflict: Conflict): Conflict {
  switch (conflict.kind) {
    case 'title':
      return { ...conflict, mine: alliance.title }
    case 'letterhead':
      return { ...conflict, mine: alliance.letterhead ?? null }
    case 'person': {
      const id = (conflict.mine ?? conflict.theirs)?.id
      return { ...conflict, mine: alliance.people.find((person) => person.id === id) ?? null }
    }
    case 'answer':
      return { ...conflict, mine: answerAt(alliance.answers, conflict.key) }
    case 'version':
      return conflict
    case 'wording':
      return { ...conflict, mine: wordingIn(alliance.own, (conflict.mine ?? conflict.theirs)?.id) ?? null }
  }
}
