import type { ComponentChildren } from 'preact'
import { SaidBy } from '../answers/SaidBy.tsx'
import { asAgreed, lastRevision } from '../core/alliance/agreed.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { nextLook } from '../core/calendar/looks.ts'
import { namedPeople, roleTitle } from '../core/paper/people.ts'
import { topicsOn } from '../core/questions/topics-on.ts'
import { type AgreedLine, agreedLines, keysOf } from '../core/review/lines.ts'
import type { Content } from '../core/templates/content.ts'
import type { Template } from '../core/templates/template.ts'
import { formatDay } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { visibleText } from '../core/words/visible-text.ts'
import { useReadingSpeech } from './words.ts'

interface Props {
  readonly content: Content
  readonly template: Template
  readonly alliance: Alliance
  readonly title?: string // in place of its own
  readonly children?: ComponentChildren // what can be done with it
}

/** What was agreed last, or a draft as it stands, to be read from the first line to the last. */
export function AllianceText({ content, template, alliance, title, children }: Props) {
  const { language, messages, say } = useReadingSpeech()
  const words = messages.reading
  const agreed = asAgreed(alliance)
  const topics = topicsOn(content.topics, lastRevision(alliance)?.on)
  const lines = agreedLines(template, topics, { ...agreed, revisions: [] })
  return (
    <article class="step-page alliance-text" aria-labelledby="step-title">
      <header>
        <LetterheadLine text={alliance.letterhead?.head} />
        <p class="kicker">{say(template.title)}</p>
        <h2 id="step-title" tabIndex={-1}>
          {title ?? <bdi>{shownTitle(agreed, language) || words.unnamed}</bdi>}
        </h2>
        <VersionStanding alliance={alliance} />
        <WhoTakesPart {...{ template, alliance: agreed }} />
      </header>
      {lines.length === 0 && <p class="nothing-said">{words.nothingSaid}</p>}
      {groupedByTopic(lines).map((part) => (
        <Topic key={part[0]?.topic.id} lines={part} alliance={agreed} />
      ))}
      <NextLookLine content={content} alliance={agreed} />
      <LetterheadLine text={alliance.letterhead?.foot} />
      {children}
    </article>
  )
}

/** What the firm or the practice puts above the title, and at the foot. */
function LetterheadLine({ text = '' }: { readonly text: string | undefined }) {
  const shown = visibleText(text)
  return shown === '' ? null : (
    <p class="letterhead" dir="auto">
      {shown}
    </p>
  )
}

/** Whether it was agreed, when, and in which version. */
function VersionStanding({ alliance }: Pick<Props, 'alliance'>) {
  const { language, messages } = useReadingSpeech()
  const words = messages.reading
  const last = lastRevision(alliance)
  if (last === undefined) return <p class="standing">{words.draft}</p>
  const values = { date: formatDay(last.on, language), number: alliance.revisions.length }
  return (
    <>
      <p class="standing is-agreed">{fill(words.agreed, values)}</p>
      {last.note.trim() !== '' && (
        <p class="note" dir="auto">
          {last.note}
        </p>
      )}
    </>
  )
}

function WhoTakesPart({ template, alliance }: Pick<Props, 'template' | 'alliance'>) {
  const { language, messages } = useReadingSpeech()
  const people = namedPeople(template, alliance, language, messages)
  const hasRoles = template.roles.length > 1
  return (
    <ul class="who" aria-label={messages.paper.people}>
      {people.map(({ id, name, role }) => (
        <li key={id}>
          <bdi>{name}</bdi> {hasRoles && <small>{roleTitle(template, role, language)}</small>}
        </li>
      ))}
    </ul>
  )
}

function Topic({ lines, alliance }: { readonly lines: readonly AgreedLine[]; readonly alliance: Alliance }) {
  const { say } = useReadingSpeech()
  const [first] = lines
  if (first === undefined) return null
  return (
    <section>
      <h3>{say(first.topic.title)}</h3>
      {lines.map(({ question }) => (
        <div class="said" key={question.id}>
          <h4>{say(question.title)}</h4>
          <SaidBy
            question={question}
            keys={keysOf(question.id, alliance.answers)}
            answers={alliance.answers}
            people={alliance.people}
          />
        </div>
      ))}
    </section>
  )
}

/** The day on which people want to look at it again, where they said one. */
function NextLookLine({ content, alliance }: Pick<Props, 'content' | 'alliance'>) {
  const { language, messages } = useReadingSpeech()
  const last = lastRevision(alliance)
  const on = last && nextLook(alliance, content.topics, last.on)
  if (!on) return null
  return <p class="next-look">{fill(messages.reading.nextLook, { date: formatDay(on, language) })}</p>
}

/** Lines that follow each other in one topic, together. */
function groupedByTopic(lines: readonly AgreedLine[]): readonly (readonly AgreedLine[])[] {
  const topics = [...new Set(lines.map(({ topic }) => topic.id))]
  return topics.map((id) => lines.filter(({ topic }) => topic.id === id))
}
