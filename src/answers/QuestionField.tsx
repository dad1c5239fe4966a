import { useContext, useMemo } from 'preact/hooks'
import type { Alliance, Answer } from '../core/alliance/alliance.ts'
import { answerKey } from '../core/alliance/answer-key.ts'
import { type Edit, withAnswer } from '../core/alliance/edit.ts'
import type { FormQuestion } from '../core/form/form.ts'
import type { NamedPerson } from '../core/paper/people.ts'
import type { Question } from '../core/questions/question.ts'
import { hintId, Labelled } from '../kit/Labelled.tsx'
import { useSpeech } from '../kit/speech.ts'
import { AnswerInput, isOneField } from './AnswerInput.tsx'
import { BesideField, BesideVoice, type VoiceBeside } from './beside-field.ts'
import { PromiseHints } from './PromiseHints.tsx'

interface Props {
  readonly asked: FormQuestion
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
  readonly edit: Edit
}

/**
 * A question with room for its answer, or for the answer of each person. It is drawn again only when something of its own
 * has changed, since a page may have all the questions, and each letter that is typed changes the alliance.
 */
export function QuestionField({ asked: { question, each }, alliance, people, edit }: Props) {
  const { language, messages } = useSpeech()
  const asked = { question, each }
  const answers = keysOf(question.id, people).map((key) => alliance.answers[key])
  return useMemo(
    () => <FieldOfQuestion {...{ asked, alliance, people, edit }} />,
    [question, each, people, edit, alliance.language, language, messages, ...answers],
  )
}

function keysOf(question: string, people: readonly NamedPerson[]): readonly string[] {
  return [question, ...people.map(({ id }) => answerKey(question, id))]
}

function FieldOfQuestion({ asked: { question, each }, alliance, people, edit }: Props) {
  const { say } = useSpeech()
  const id = each ? `each-${question.id}` : fieldId(question.id)
  const field = { question, alliance, edit, describedBy: question.hint && hintId(id) }
  return (
    <Labelled
      id={id}
      label={say(question.prompt)}
      look="prompt"
      group={each || !isOneField(question)}
      hint={question.hint && say(question.hint)}
    >
      {each ? (
        <>
          <div class={people.length === 2 ? 'voices two' : 'voices'}>
            {people.map((person) => (
              <VoiceField key={person.id} {...field} {...{ people, person }} />
            ))}
          </div>
          <Beside {...{ question, people, alliance, edit }} person={null} />
        </>
      ) : (
        <SharedField {...field} />
      )}
    </Labelled>
  )
}

interface AnswerFieldProps extends Pick<Props, 'alliance' | 'edit'> {
  readonly question: Question
  readonly describedBy: string | undefined
}

/** The field of all together, and what stands beside it. */
function SharedField(field: AnswerFieldProps) {
  const { question, alliance, edit } = field
  const beside = useContext(BesideField)
  const onAnswer = (answer: Answer) => {
    edit((before) => withAnswer(before, question.id, answer))
    document.getElementById(fieldId(question.id))?.focus() // the button that was pressed is there no more
  }
  return (
    <>
      <AnswerField {...field} at={question.id} />
      {beside({ question, answer: alliance.answers[question.id], onAnswer })}
    </>
  )
}

interface VoiceFieldProps extends AnswerFieldProps, Pick<Props, 'people'> {
  readonly person: NamedPerson
}

function VoiceField({ person, people, ...field }: VoiceFieldProps) {
  const { question, alliance, edit } = field
  const key = answerKey(question.id, person.id)
  return (
    <Labelled id={fieldId(key)} label={person.name} look="voice" group={!isOneField(question)}>
      <AnswerField {...field} at={key} />
      <Beside {...{ question, people, alliance, edit }} person={person.id} />
    </Labelled>
  )
}

function Beside(voice: VoiceBeside) {
  return <>{useContext(BesideVoice)(voice)}</>
}

function AnswerField({
  question,
  alliance,
  edit,
  describedBy,
  at,
}: AnswerFieldProps & { readonly at: string }) {
  const { answers, language } = alliance
  return (
    <>
      <AnswerInput
        id={fieldId(at)}
        {...{ question, describedBy }}
        answer={answers[at]}
        onAnswer={(answer: Answer) => edit((before) => withAnswer(before, at, answer))}
      />
      {isPromise(question) && (
        <PromiseHints id={fieldId(at)} promises={itemsOf(answers[at])} language={language} />
      )}
    </>
  )
}

/** Lists of what people can count on, in which a vague line helps nobody. */
function isPromise({ kind, id }: Question): boolean {
  return kind === 'list' && id.startsWith('commitments-')
}

function itemsOf(answer: Answer | undefined): readonly string[] {
  return answer?.kind === 'list' ? answer.items : []
}

/** The id of the element for an answer; it has no slash, which a selector would stumble on. */
export function fieldId(key: string): string {
  return `answer-${key.replace('/', '-')}`
}
