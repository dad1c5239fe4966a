import type { ComponentChildren } from 'preact'
import { AnswerText } from '../../answers/AnswerText.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { answerKey } from '../../core/alliance/edit.ts'
import type { FormPart, FormQuestion } from '../../core/form/form.ts'
import { isSaid, unsaidIn } from '../../core/form/unsaid.ts'
import type { NamedPerson } from '../../core/paper/people.ts'
import { roleTitle } from '../../core/paper/people.ts'
import type { Template } from '../../core/templates/template.ts'
import { fill } from '../../core/words/messages.ts'
import { visibleText } from '../../core/words/visible-text.ts'
import { Step } from '../../kit/Step.tsx'
import { useSpeech } from '../../kit/speech.ts'
import { hashOf } from '../places/place.ts'
import { ChangeLink } from './ChangeLink.tsx'

interface Props {
  readonly template: Template
  readonly form: readonly FormPart[]
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
  readonly children: ComponentChildren
}

/** All the answers, each with a link to change it that comes straight back. */
export function CheckStep({ template, form, alliance, people, children }: Props) {
  const { words, say } = useSpeech()
  const unsaid = unsaidIn(form, alliance)
  const title = alliance.title.trim()
  return (
    <Step title={words.check.title} kicker={say(template.title)} why={whyOf(unsaid, words)}>
      <section class="answers" aria-labelledby="check-people">
        <h3 id="check-people">{words.check.people}</h3>
        <div class="answer">
          <h4>{title === '' ? words.check.names : <bdi>{title}</bdi>}</h4>
          <NamesList {...{ template, alliance }} />
          <ChangeLink what="people" titled="check-people" />
        </div>
      </section>
      {form.map(({ topic, asked }) => (
        <section key={topic.id} class="answers" aria-labelledby={`check-${topic.id}`}>
          <h3 id={`check-${topic.id}`}>{say(topic.title)}</h3>
          {asked.map((one) => (
            <AnswerRow key={`${one.question.id} ${one.each}`} asked={one} {...{ alliance, people }} />
          ))}
        </section>
      ))}
      <ToScenes />
      {children}
    </Step>
  )
}

function ToScenes() {
  const { messages } = useSpeech()
  return (
    <div class="to-scenes">
      <p>{messages.scenes.invite}</p>
      <a href={hashOf({ kind: 'scenes' })}>{messages.scenes.open}</a>
    </div>
  )
}

function whyOf(unsaid: number, words: ReturnType<typeof useSpeech>['words']): string {
  if (unsaid === 0) return words.check.whyComplete
  return unsaid === 1 ? words.check.whyOne : fill(words.check.why, { count: unsaid })
}

function NamesList({ template, alliance }: Pick<Props, 'template' | 'alliance'>) {
  const { language } = useSpeech()
  const roles = [...new Set(alliance.people.map(({ role }) => role))]
  return (
    <dl class={roles.length === 2 ? 'two' : undefined}>
      {roles.map((role) => (
        <div key={role}>
          <dt>{roleTitle(template, role, language)}</dt>
          {alliance.people
            .filter((person) => person.role === role)
            .map(({ id, name }) => (
              <dd key={id}>{visibleText(name) === '' ? <Nothing /> : <bdi>{visibleText(name)}</bdi>}</dd>
            ))}
        </div>
      ))}
    </dl>
  )
}

interface RowProps {
  readonly asked: FormQuestion
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
}

function AnswerRow({ asked: { question, each }, alliance, people }: RowProps) {
  const { say } = useSpeech()
  const title = say(question.title)
  const titled = `check-title-${question.id}`
  const said = (key: string) => {
    const answer = alliance.answers[key]
    return answer !== undefined && isSaid(alliance, key) ? (
      <AnswerText {...{ question, answer }} />
    ) : (
      <Nothing />
    )
  }
  return (
    <div class="answer">
      <h4 id={titled}>{title}</h4>
      {each ? (
        <dl class={people.length === 2 ? 'two' : undefined}>
          {people.map((person) => (
            <div key={person.id}>
              <dt>
                <bdi>{person.name}</bdi>
              </dt>
              <dd>{said(answerKey(question.id, person.id))}</dd>
            </div>
          ))}
        </dl>
      ) : (
        said(question.id)
      )}
      <ChangeLink what={question.id} titled={titled} />
    </div>
  )
}

function Nothing() {
  const { words } = useSpeech()
  return <p class="nothing">{words.check.nothing}</p>
}
