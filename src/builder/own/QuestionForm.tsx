import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { limits } from '../../core/alliance/limits.ts'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import { HowAnswered } from './HowAnswered.tsx'
import type { OwnActs } from './own-acts.ts'
import { type DraftProblem, draftProblem, isSameDraft, type OwnDraft } from './own-draft.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  readonly id: string
  readonly draft: OwnDraft // before anything is typed
  readonly acts: OwnActs
  readonly isFixed?: boolean // it is answered as before: only its words change
  readonly label: string // of the button that saves it
  readonly onSave: (draft: OwnDraft) => void
  readonly onCancel: () => void
  readonly children?: ComponentChildren // beside the buttons
}

/** The words of a question, and how it is answered; what is missing is said at its field, and nothing typed is lost. */
export function QuestionForm({ label, children, isFixed = false, ...form }: Props) {
  const { own } = useSpeech().words
  const { id } = form
  const { draft, change, problemAt, save, cancel } = useQuestionForm(form)
  return (
    <div class="inner">
      <WordsField
        {...{ id, problem: problemAt('question') }}
        label={own.question}
        text={draft.prompt}
        onText={(prompt) => change({ prompt })}
      />
      <WordsField
        id={`${id}-title`}
        label={own.heading}
        text={draft.title}
        onText={(title) => change({ title })}
      />
      <HowAnswered {...{ id, draft, isFixed, problemAt }} onChange={change} />
      <p class="acts">
        <button type="button" class="second" onClick={save}>
          {label}
        </button>
        <button type="button" class="quiet" onClick={cancel}>
          {own.cancel}
        </button>
        {children}
      </p>
    </div>
  )
}

/** What is typed, what is missing from it, and both ends: what was typed goes with the form, and comes back with an undo. */
function useQuestionForm({ id, draft: first, acts, onSave, onCancel }: Omit<Props, 'label'>) {
  const { own } = useSpeech().words
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  const { unfinished } = acts
  const typed = unfinished.of(id)
  const draft = typed ?? first
  const change = (part: Partial<OwnDraft>) => {
    setProblem(null)
    const next = { ...draft, ...part }
    unfinished.put(id, isSameDraft(next, first) ? null : next)
  }
  const save = () => {
    const found = draftProblem(draft)
    setProblem(found)
    if (found !== null) return document.getElementById(fieldOf(found, id))?.focus()
    unfinished.put(id, null)
    onSave(draft)
  }
  const cancel = () => {
    if (typed !== undefined) acts.giveUp(id, typed)
    onCancel()
  }
  const most = { most: limits.ownOptions, letters: limits.ownLabel }
  const problemAt = (place: 'question' | 'options' | 'ends') =>
    problem !== null && mendedAt[problem] === place ? fill(own.problems[problem], most) : undefined
  return { draft, change, problemAt, save, cancel }
}

/** Where a problem is mended. */
const mendedAt = { question: 'question', options: 'options', long: 'options', ends: 'ends' } as const

function fieldOf(problem: DraftProblem, id: string): string {
  return { question: id, options: `${id}-options`, ends: `${id}-low` }[mendedAt[problem]]
}
