import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { limits } from '../../core/alliance/limits.ts'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import { HowAnswered } from './HowAnswered.tsx'
import { type DraftProblem, draftProblem, type OwnDraft } from './own-draft.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  readonly id: string
  readonly draft: OwnDraft
  readonly isFixed?: boolean // it is answered as before: only its words change
  readonly label: string // of the button that saves it
  readonly onSave: (draft: OwnDraft) => void
  readonly onCancel: () => void
  readonly children?: ComponentChildren // beside the buttons
}

/** The words of a question, and how it is answered; what is missing is said at its field, and nothing typed is lost. */
export function QuestionForm({
  id,
  draft: first,
  isFixed = false,
  label,
  onSave,
  onCancel,
  children,
}: Props) {
  const { own } = useSpeech().words
  const [draft, setDraft] = useState(first)
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  useEffect(() => document.getElementById(id)?.focus(), [])
  const change = (part: Partial<OwnDraft>) => {
    setProblem(null)
    setDraft((before) => ({ ...before, ...part }))
  }
  const save = () => {
    const found = draftProblem(draft)
    if (found === null) return onSave(draft)
    setProblem(found)
    document.getElementById(fieldOf(found, id))?.focus()
  }
  const said = problem === null ? undefined : fill(own.problems[problem], { most: limits.ownOptions })
  const problemAt = (place: DraftProblem) => (problem === place ? said : undefined)
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
        <button type="button" class="quiet" onClick={onCancel}>
          {own.cancel}
        </button>
        {children}
      </p>
    </div>
  )
}

/** The field in which a problem is mended. */
function fieldOf(problem: DraftProblem, id: string): string {
  return { question: id, options: `${id}-options`, ends: `${id}-low` }[problem]
}
