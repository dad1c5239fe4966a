import type { ComponentChildren } from 'preact'
import { AnswerText } from '../../answers/AnswerText.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { answerKey } from '../../core/alliance/answer-key.ts'
import type { FormPart, FormQuestion } from '../../core/form/form.ts'
import { isSaid, keysAsked } from '../../core/form/unsaid.ts'
import type { NamedPerson } from '../../core/paper/people.ts'
import { roleTitle } from '../../core/paper/people.ts'
import type { Template } from '../../core/templates/template.ts'
import { counted } from '../../core/words/format.ts'
import { visibleText } from '../../core/words/visible-text.ts'
import { Step } from '../../kit/Step.tsx'
import { useSpeech } from '../../kit/speech.ts'
import { changeLinkId, routeToHash } from '../places/place.ts'
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
  const { said, empty } = bySaid(form, alliance)
  const title = alliance.title.trim()
  return (
    <Step
      title={words.check.title}
      kicker={say(template.title)}
      why={said.length === 0 ? words.check.nothingYet : undefined}
    >
      <section class="answers" aria-labelledby="check-people">
        <h3 id="check-people">{words.check.people}</h3>
        <div class="answer">
          <h4>{title === '' ? words.check.names : <bdi>{title}</bdi>}</h4>
          <NamesList {...{ template, alliance }} />
          <ChangeLink what="people" titled="check-people" />
        </div>
      </section>
      {said.map(({ topic, asked }) => (
        <section key={topic.id} class="answers" aria-labelledby={`check-${topic.id}`}>
          <h3 id={`check-${topic.id}`}>{say(topic.title)}</h3>
          {asked.map((one) => (
            <AnswerRow key={`${one.question.id} ${one.each}`} asked={one} {...{ alliance, people }} />
          ))}
        </section>
      ))}
      <LeftEmpty questions={empty} />
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
      <a href={routeToHash({ kind: 'scenes' })}>{messages.scenes.open}</a>
    </div>
  )
}

/** What was said, topic by topic, and the questions that nobody has answered. */
function bySaid(form: readonly FormPart[], alliance: Alliance) {
  const hasAnswer = (asked: FormQuestion) =>
    keysAsked(asked, alliance.people).some((key) => isSaid(alliance, key))
  const said = form
    .map(({ topic, asked }) => ({ topic, asked: asked.filter(hasAnswer) }))
    .filter(({ asked }) => asked.length > 0)
  const empty = form.flatMap(({ asked }) => asked.filter((one) => !hasAnswer(one)))
  return { said, empty }
}

/** What was left empty, folded into one line, each with a way to its field. */
function LeftEmpty({ questions }: { readonly questions: readonly FormQuestion[] }) {
  const { words, language, say } = useSpeech()
  if (questions.length === 0) return null
  return (
    <details class="left-empty">
      <summary>{counted(words.check.empty, questions.length, language)}</summary>
      <ul>
        {questions.map(({ question, each }) => (
          <li key={`${question.id} ${each}`}>
            <a id={changeLinkId(question.id)} href={routeToHash({ kind: 'change', what: question.id })}>
              {say(question.title)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function NamesList({ template, alliance }: Pick<Props, 'template' | 'alliance'>) {
  const { language } = useSpeech()
  const roles = [...new Set(alliance.people.map(({ role }) => role))]
  return (
    <div class={roles.length === 2 ? 'by-each two' : 'by-each'}>
      {roles.map((role) => (
        <div key={role}>
          <div class="who-says">{roleTitle(template, role, language)}</div>
          {alliance.people
            .filter((person) => person.role === role)
            .map(({ id, name }) => (
              <div key={id} class="says-what">
                {visibleText(name) === '' ? <Nothing /> : <bdi>{visibleText(name)}</bdi>}
              </div>
            ))}
        </div>
      ))}
    </div>
  )
}

interface CheckRowProps {
  readonly asked: FormQuestion
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
}

function AnswerRow({ asked: { question, each }, alliance, people }: CheckRowProps) {
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
        <div class={people.length === 2 ? 'by-each two' : 'by-each'}>
          {people.map((person) => (
            <div key={person.id}>
              <div class="who-says">
                <bdi>{person.name}</bdi>
              </div>
              <div class="says-what">{said(answerKey(question.id, person.id))}</div>
            </div>
          ))}
        </div>
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
