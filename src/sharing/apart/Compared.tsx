import type { ComponentChildren } from 'preact'
import { AnswerText } from '../../answers/AnswerText.tsx'
import type { Answer } from '../../core/alliance/alliance.ts'
import { type Comparison, matterOf } from '../../core/alliance/apart/compare-answers.ts'
import { shownQuestion } from '../../core/form/shown-question.ts'
import type { Question } from '../../core/questions/question.ts'
import type { Content } from '../../core/templates/content.ts'
import { forPeople } from '../../core/words/by-people.ts'
import { counted } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import type { namesIn } from '../names-in.ts'
import { useWords } from '../words.ts'
import { Spread } from './Spread.tsx'

interface Props {
  readonly content: Content
  readonly comparison: Comparison
  readonly names: ReturnType<typeof namesIn>
  readonly everyone: readonly string[] // whose answers are here
}

/** One question with what each said, and room on paper for what they agree on. */
export function Compared({ content, comparison, names, everyone }: Props) {
  const { words, say } = useWords()
  const question = shownQuestion(content.topics, comparison.question)
  const isPair = everyone.length === 2
  return (
    <div class="answer compared">
      <h4>{say(question.title)}</h4>
      <p class="verdict" data-verdict={matterOf(comparison)}>
        <Verdict {...{ comparison, names, everyone }} />
      </p>
      {question.kind === 'scale' && !isPair && <Spread {...{ question, comparison }} />}
      {isPair ? (
        <BothSay {...{ question, comparison, names, everyone }} />
      ) : (
        <AllSay {...{ question, comparison, names }} />
      )}
      {isToSettle(comparison) && <p class="print-only notes-line">{words.apart.notes}</p>}
    </div>
  )
}

/** Where each spoke for themselves, there is nothing to agree on. */
function isToSettle(comparison: Comparison): boolean {
  const matter = matterOf(comparison)
  return matter === 'different' || matter === 'some'
}

function Verdict({ comparison, names, everyone }: Pick<Props, 'comparison' | 'names' | 'everyone'>) {
  const { words, language } = useWords()
  const { verdicts } = words.apart
  const { about, verdict, voices } = comparison
  const speakers = voices.flatMap(({ by }) => by)
  switch (verdict) {
    case 'same':
      return <>{forPeople(verdicts.same, everyone.length)}</>
    case 'some':
      return (
        <>{speakers.length > 1 ? verdicts.some : fill(verdicts.onlyOne, { name: names.listed(speakers) })}</>
      )
    case 'different': {
      if (about === 'each') return <>{verdicts.each}</>
      const isPair = everyone.length === 2
      return <>{isPair ? verdicts.different : counted(verdicts.manyWays, voices.length, language)}</>
    }
  }
}

interface SaidProps extends Pick<Props, 'comparison' | 'names'> {
  readonly question: Question
}

/** Two beside each other, always in the same order. */
function BothSay({ question, comparison, names, everyone }: SaidProps & Pick<Props, 'everyone'>) {
  return (
    <div class="by-each two">
      {everyone.map((person) => {
        const voice = comparison.voices.find(({ by }) => by.includes(person))
        return (
          <div key={person}>
            <Said {...{ question }} answer={voice?.answer ?? null}>
              <bdi>{names.of(person)}</bdi>
            </Said>
          </div>
        )
      })}
    </div>
  )
}

/** Each answer once, with everybody who gave it. */
function AllSay({ question, comparison: { voices, silent }, names }: SaidProps) {
  const { words, language } = useWords()
  const { apart } = words
  return (
    <>
      <ul class="by-each voices-apart">
        {voices.map(({ answer, by }) => (
          <li key={by.join()}>
            <Said {...{ question, answer }}>
              {by.length > 1 && <strong>{counted(apart.soManySay, by.length, language)}</strong>}{' '}
              <bdi>{names.listed(by)}</bdi>
            </Said>
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p class="silent">{fill(apart.theySaidNothing, { names: names.listed(silent) })}</p>
      )}
    </>
  )
}

interface OneSaid {
  readonly question: Question
  readonly answer: Answer | null
  readonly children: ComponentChildren // whose it is
}

function Said({ question, answer, children }: OneSaid) {
  const { words } = useWords()
  return (
    <>
      <div class="who-says">{children}</div>
      <div class="says-what">
        {answer === null ? (
          <p class="nothing">{words.apart.saidNothing}</p>
        ) : (
          <AnswerText question={question} answer={answer} />
        )}
      </div>
    </>
  )
}
