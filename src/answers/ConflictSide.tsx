import type { Person } from '../core/alliance/alliance.ts'
import { questionIn } from '../core/alliance/answer-key.ts'
import { letterheadLines } from '../core/alliance/letterhead/letterhead-lines.ts'
import type { Conflict } from '../core/alliance/merging/conflict.ts'
import type { Wording } from '../core/alliance/own/own.ts'
import { textsIn } from '../core/alliance/own/texts-in.ts'
import { asWords } from '../core/form/own-words.ts'
import type { Question } from '../core/questions/question.ts'
import { visibleText, withoutTurns } from '../core/words/visible-text.ts'
import { useSpeech } from '../kit/speech.ts'
import { AnswerText } from './AnswerText.tsx'

export interface SideProps {
  readonly conflict: Conflict
  readonly side: 'mine' | 'theirs'
  readonly questionOf: (id: string) => Question | undefined
  readonly sayPerson?: (person: Person) => string // else by the name alone
}

/** What stands on one side of a conflict, or that it was taken out there. */
export function ConflictSide(props: SideProps) {
  const { words } = useSpeech()
  return sideOf(props) ?? <p class="nothing">{words.conflicts.nothing}</p>
}

/** A question in somebody's words, with all that it says. */
function WordingText({ wording }: { readonly wording: Wording }) {
  const { say } = useSpeech()
  const texts = textsIn(wording).map((one) => say(asWords(one)))
  return <LinesOf text={texts.join('\n')} />
}

function LinesOf({ text }: { readonly text: string }) {
  return (
    <p class="lines" dir="auto">
      {text}
    </p>
  )
}

function sideOf({ conflict, side, questionOf, sayPerson = ({ name }) => visibleText(name) }: SideProps) {
  switch (conflict.kind) {
    case 'title':
      return conflict[side] === '' ? null : <p dir="auto">{withoutTurns(conflict[side])}</p>
    case 'person':
      return conflict[side] && <p dir="auto">{sayPerson(conflict[side])}</p>
    case 'answer': {
      const answer = conflict[side]
      return answer && <AnswerText question={questionOf(questionIn(conflict.key))} answer={answer} />
    }
    case 'wording':
      return conflict[side] && <WordingText wording={conflict[side]} />
    case 'letterhead':
      return conflict[side] && <LinesOf text={letterheadLines(conflict[side])} />
    case 'version': // it stands in no history, and says what it is called by itself
      return side === 'mine' ? null : <p dir="auto">{conflict.version.note.trim() || conflict.version.on}</p>
  }
}
