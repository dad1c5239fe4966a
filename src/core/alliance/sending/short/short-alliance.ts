import { fingerprint } from '../../agreed.ts'
import type { Alliance, Answers, Revision } from '../../alliance.ts'
import { mostText } from '../../opening/parse.ts'
import { escapedText, joinedTexts, unescapedText, unjoined } from './fields.ts'
import { putBack, type RandomBytes, takeUuid } from './random-bytes.ts'
import { longAnswers, placesWith, type QuestionTable, shortAnswers, unknownIds } from './short-answers.ts'
import { longPeople, shortPeople } from './short-people.ts'

const none: Answers = {}

/** An alliance as sections; versions come last, the newest first, each as what it says otherwise than the one after it. */
export function shortAlliance(alliance: Alliance, taken: RandomBytes): string[] {
  const { id, template, language, title, people, questions, answers, revisions } = alliance
  const unknown = unknownIds([answers, ...revisions.map((one) => one.answers)])
  const places = placesWith(unknown)
  const newestFirst = [alliance, ...revisions.toReversed()]
  return [
    joinedTexts([template, language, takeUuid(taken, id), escapedText(title)], 'part'),
    shortPeople(people),
    joinedTexts(questions, 'line'),
    joinedTexts(unknown, 'line'),
    shortAnswers(answers, none, places),
    ...revisions
      .toReversed()
      .flatMap((one, index) => shortRevision(one, newestFirst[index] ?? alliance, places)),
  ]
}

type RevisionContent = Pick<Revision, 'title' | 'people' | 'questions' | 'answers'>

function shortRevision(revision: Revision, after: RevisionContent, places: QuestionTable): string[] {
  const { on, note, title, people, questions, answers } = revision
  const head = [on, escapedText(note), ...(title === after.title ? [] : [escapedText(title)])]
  return [
    joinedTexts(head, 'part'),
    isSameValue(people, after.people) ? '' : shortPeople(people),
    isSameValue(questions, after.questions) ? '' : joinedTexts(['=', ...questions], 'line'),
    shortAnswers(answers, after.answers, places),
  ]
}

function isSameValue(one: unknown, other: unknown): boolean {
  return fingerprint(one) === fingerprint(other)
}

/** The alliance again, or nothing when the sections are not ours, or would stand for more than a file may hold. */
export function longAlliance(sections: readonly string[], bytes: Uint8Array): Alliance | undefined {
  const [head = '', people = '', questions = '', unknown = '', lines = '', ...versions] = sections
  const [template = '', language = '', id = '', title = ''] = head.split('\u001f')
  const places = placesWith(unjoined(unknown, 'line'))
  const answers = longAnswers(lines, none, places)
  if (answers === undefined) return undefined
  const agreed = {
    title: unescapedText(title),
    people: longPeople(people),
    questions: unjoined(questions, 'line'),
    answers,
  }
  const revisions = longRevisions(versions, agreed, places)
  if (revisions === undefined) return undefined
  const envelope = { format: 'alliance', version: 1 } as const
  return { ...envelope, id: putBack(bytes).uuid(id), template, language, ...agreed, revisions }
}

function longRevisions(
  sections: readonly string[],
  last: RevisionContent,
  places: QuestionTable,
): Revision[] | undefined {
  const revisions: Revision[] = []
  let left = mostText
  for (let at = 0, after = last; at < sections.length; at += 4) {
    const one = longRevision(sections.slice(at, at + 4), after, places)
    if (one === undefined) return undefined
    left -= JSON.stringify(one).length
    if (left < 0) return undefined
    revisions.unshift(one)
    after = one
  }
  return revisions
}

function longRevision(
  sections: readonly string[],
  after: RevisionContent,
  places: QuestionTable,
): Revision | undefined {
  const [head = '', people = '', questions = '', lines = ''] = sections
  const [on = '', note = '', title] = head.split('\u001f')
  const answers = longAnswers(lines, after.answers, places)
  return answers === undefined
    ? undefined
    : {
        on,
        note: unescapedText(note),
        title: title === undefined ? after.title : unescapedText(title),
        people: people === '' ? after.people : longPeople(people),
        questions: questions === '' ? after.questions : unjoined(questions, 'line').slice(1),
        answers,
      }
}
