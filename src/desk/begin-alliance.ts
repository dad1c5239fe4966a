import { withQuestions } from '../core/alliance/edit.ts'
import { newAlliance } from '../core/alliance/new-alliance.ts'
import { otherKind } from '../core/alliance/other-kind.ts'
import { gatherPeople } from '../core/alliance/people/gather-people.ts'
import { isUntouched } from '../core/form/unsaid.ts'
import { findTemplate } from '../core/templates/lookup.ts'
import { newId } from '../kit/new-id.ts'
import { kindSentence } from './kind-sentence.ts'
import { type AlliancesWorld, wayBack, whatOfTheOther } from './way-back.ts'

/** Begins an alliance on a paper, with the questions that somebody brought along. */
export function begin(world: AlliancesWorld, id: string, questions: readonly string[] = []): void {
  const { content, speech, desk, go, tell } = world
  const template = findTemplate(content.templates, id)
  if (template === undefined) return
  const alliance = newAlliance(template, speech.language, newId())
  desk.put(withQuestions(alliance, questions))
  tell(null)
  go({ kind: 'people' })
}

/** The same people and answers on another paper, beside what there is. */
export function changeKind(world: AlliancesWorld, id: string): void {
  const { content, speech, desk, tell } = world
  const before = desk.get().alliance
  const [from, to] = [before?.template, id].map((one) => findTemplate(content.templates, one))
  if (before === null || from === undefined || to === undefined) return
  const after = gatherPeople(otherKind({ ...before, id: newId() }, from, to))
  desk.put(after)
  const text = kindSentence(to, after, content.topics, speech)
  tell(isUntouched(before) ? { text, tone: 'news' } : wayBack(before, text, world))
}

/** Leaves what is on the desk for another one; it stays kept. */
export function startAfresh(world: AlliancesWorld): void {
  const { desk, go, tell } = world
  const before = desk.get().alliance
  go({ kind: 'start' })
  const isWorthIt = before !== null && !isUntouched(before)
  tell(isWorthIt ? wayBack(before, whatOfTheOther(world), world) : null)
}
