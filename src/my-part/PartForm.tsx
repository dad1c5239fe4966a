import { useMemo } from 'preact/hooks'
import { QuestionField } from '../answers/QuestionField.tsx'
import type { Edit } from '../core/alliance/edit.ts'
import { withPartName } from '../core/alliance/my-part/edit-my-part.ts'
import type { MyPart } from '../core/alliance/my-part/my-part.ts'
import { partAsAlliance, partIn } from '../core/alliance/my-part/on-paper.ts'
import { formOf } from '../core/form/form.ts'
import type { Question, Topic } from '../core/questions/question.ts'
import { hintId, Labelled } from '../kit/Labelled.tsx'
import type { PartEdit } from './use-my-part.ts'
import { type MyPartContent, useMyPartWords } from './words.ts'

interface Props {
  readonly content: MyPartContent
  readonly part: MyPart
  readonly edit: (change: PartEdit) => void
}

/** One's name, and a field for each question, in the words of whoever answers it. */
export function PartForm({ content, part, edit }: Props) {
  const { words } = useMyPartWords()
  const topics = useMemo(() => content.topics.map(inFirstPerson), [content])
  const alliance = partAsAlliance(part, 'my-part')
  const editAnswers: Edit = useMemo(() => (change) => edit((before) => throughAlliance(before, change)), [])
  return (
    <section class="part-form">
      <Labelled id="part-name" label={words.name} look="prompt" group={false} hint={words.nameHint}>
        <input
          id="part-name"
          class="field"
          dir="auto"
          autocomplete="name"
          aria-describedby={hintId('part-name')}
          value={part.name}
          onInput={({ currentTarget: { value } }) => edit((before) => withPartName(before, value))}
        />
      </Labelled>
      {formOf(content.template, topics, alliance).flatMap(({ asked }) =>
        asked.map((one) => (
          <QuestionField
            key={one.question.id}
            asked={one}
            {...{ alliance }}
            people={nobody}
            edit={editAnswers}
          />
        )),
      )}
    </section>
  )
}

const nobody = [] as const

function throughAlliance(part: MyPart, change: Parameters<Edit>[0]): MyPart {
  return partIn(change(partAsAlliance(part, 'my-part'))) ?? part
}

/** A paper calls it “What helps me do my best”; here that is the label, and the question stands below it. */
function inFirstPerson(topic: Topic): Topic {
  return { ...topic, questions: topic.questions.map(asMine) }
}

function asMine(question: Question): Question {
  return { ...question, prompt: question.title, hint: question.line ?? question.prompt }
}
