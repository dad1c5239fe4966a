import { hasChanged } from '../alliance/agree.ts'
import type { Alliance } from '../alliance/alliance.ts'
import { titleOf } from '../alliance/title.ts'
import { isOfOne } from '../templates/lookup.ts'
import { formatDay, formatList } from '../words/format.ts'
import { fill } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { visibleText } from '../words/visible-text.ts'
import { sentence } from './compose-answer.ts'
import type { Composing } from './composing.ts'
import { sentenceLanguage } from './dates.ts'
import { directionOf, rightToLeftLetter } from './direction.ts'
import type { Block, Gap, Title } from './paper.ts'
import { isRoster, type NamedPerson, roleTitle } from './people.ts'

/** What the paper is called: its own title, the names of its people, or on a blank and of one person the template's title. */
export function paperTitle({ template, alliance, language, messages }: Composing): string {
  if (alliance === null || isOfOne(template)) return say(template.title, language)
  return titleOf(alliance, language) || messages.paper.blankTitle
}

/** The head of the paper: title, date, the words that open it, and who takes part. */
export function composeHead(composing: Composing): readonly Block[] {
  const { template, alliance, language, messages } = composing
  const form = fill(messages.paper.formName, { title: say(template.title, language) })
  const line = alliance ? revisionLine(alliance, composing) : ''
  return [
    { kind: 'title', ...letterheadLine(alliance), form, text: titleOnPaper(composing), line, places: [] },
    ...whoTakesPart(composing),
    sentence(say(template.opening, language), 'lead'),
  ]
}

/** The head of a paper in rows: a title, and on a blank beside it the places for names and the day. */
export function composeRowsHead(composing: Composing): readonly Block[] {
  const { template, alliance, people, asked, language, messages } = composing
  if (isOfOne(template)) return composeHeadOfOne(composing)
  const opening = asked === 'one-page' ? [] : [sentence(say(template.opening, language), 'hint')]
  if (alliance !== null) {
    const title = { text: titleOnPaper(composing), line: revisionLine(alliance, composing), places: [] }
    return [
      { kind: 'title', ...letterheadLine(alliance), form: '', ...title },
      ...whoTakesPart(composing),
      ...opening,
    ]
  }
  const named = isRoster(people) ? [] : people.map((person) => placeForName(person, messages.paper))
  const places = [...named, placeForDay(messages.paper)]
  return [{ kind: 'title', form: '', text: messages.paper.blankTitle, line: '', places }, ...opening]
}

/** The head of a page about one person: what it is, whose it is or a place for the name, and the words that open it. */
function composeHeadOfOne(composing: Composing): readonly Block[] {
  const { template, alliance, people, language, messages } = composing
  const [me] = people
  const line = alliance !== null && me?.known ? inPaperDirection(me.name, language) : ''
  const name =
    alliance === null && me ? [{ ...placeForName(me, messages.paper), label: messages.paper.name }] : []
  return [
    { kind: 'title', form: '', text: paperTitle(composing), line, places: name },
    sentence(say(template.opening, language), 'hint'),
  ]
}

/** The firm or the practice, where somebody wrote it. */
function letterheadLine(alliance: Alliance | null): Pick<Title, 'head'> {
  const head = visibleText(alliance?.letterhead?.head ?? '')
  return head === '' ? {} : { head }
}

/** A place for somebody's name. */
export function placeForName({ id, name }: NamedPerson, { fieldOf, name: word }: PaperWords): Gap {
  return {
    kind: 'gap',
    field: `name/${id}`,
    label: fill(fieldOf, { label: name, name: word }),
    shape: { kind: 'short' },
  }
}

/** A place for the day of the agreement. */
export function placeForDay({ dateOfAgreement }: PaperWords): Gap {
  return { kind: 'gap', field: 'agreed', label: dateOfAgreement, shape: { kind: 'date' } }
}

type PaperWords = Composing['messages']['paper']

/** A title of one's own runs as its words do; one that is made of names is a sentence in the paper's language. */
function titleOnPaper(composing: Composing): string {
  const title = paperTitle(composing)
  return isNamedByPeople(composing) ? inPaperDirection(title, composing.language) : title
}

/** Nobody gave it a title, so it is called after its people. */
function isNamedByPeople({ alliance }: Composing): boolean {
  return alliance !== null && visibleText(alliance.title) === ''
}

/** Where the alliance stands: agreed on a day, or a draft of what may be agreed next. */
function revisionLine(alliance: Alliance, { agreed, language, messages }: Composing): string {
  if (agreed === null) return messages.paper.draft
  const versions = alliance.revisions.length
  const date = formatDay(agreed, sentenceLanguage(language, messages))
  return hasChanged(alliance)
    ? fill(messages.paper.draftSince, { version: versions + 1, date })
    : fill(messages.paper.agreedOn, { version: versions, date })
}

/** Left out when the title says it all: names that nobody replaced, and everybody in the same role. */
function whoTakesPart(composing: Composing): readonly Block[] {
  const { template, people, language, messages } = composing
  const known = people.filter((person) => person.known)
  const sameRole = new Set(known.map(({ role }) => role)).size <= 1
  if (known.length === 0 || (isNamedByPeople(composing) && sameRole)) return []
  const said = known.map(({ name, role }) => {
    const title = sameRole ? undefined : roleTitle(template, role, language)
    return title === undefined ? name : fill(messages.paper.personRole, { name, role: title })
  })
  return [sentence(inPaperDirection(formatList(said, language), language), 'hint')]
}

/** A list of names runs as the paper does, also where the first of them is written the other way (UAX #9, P2). */
function inPaperDirection(names: string, language: string): string {
  return directionOf(language) === 'ltr' && isRightToLeft(names) ? `\u200e${names}` : names
}

function isRightToLeft(text: string): boolean {
  return rightToLeftLetter.test(text.match(/\p{L}/u)?.[0] ?? '')
}
