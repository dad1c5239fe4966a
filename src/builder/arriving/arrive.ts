import { withQuestions } from '../../core/alliance/edit.ts'
import { formOf } from '../../core/form/form.ts'
import { findQuestion } from '../../core/questions/bank.ts'
import type { Content } from '../../core/templates/content.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import type { Alliances } from '../../desk/alliances.ts'
import type { Library } from '../../keeping/library.ts'
import { keptIn } from '../../kit/addresses/open-hash.ts'
import { questionsOf } from '../../kit/addresses/questions-hash.ts'
import { fetchExample } from '../../kit/fetch-example.ts'
import type { News } from '../../kit/Notice.tsx'
import type { Speech } from '../../kit/speech.ts'
import { type Route, routeToHash } from '../places/place.ts'
import { arrivalOf } from './arrival.ts'

/** What a link can ask the builder for, and with what it is done. */
export interface ArrivalWorld {
  readonly content: Content
  readonly speech: Speech
  readonly desk: Library
  readonly alliances: Alliances
  readonly tell: (news: News | null) => void
  readonly setPlace: (place: Route) => void
  readonly wait: (questions: readonly string[]) => void // until there is an alliance to ask them in
}

/** Finds what was kept, and does what the link asked for. */
export async function arrive(world: ArrivalWorld): Promise<void> {
  const arrival = arrivalOf(new URL(location.href))
  await world.desk.wake()
  switch (arrival.kind) {
    case 'place':
      return land(world, arrival.place)
    case 'kept':
      return openKept(world, arrival.id)
    case 'template':
      land(world, { kind: 'start' })
      return world.alliances.begin(arrival.template)
    case 'questions':
      return bring(world, arrival.questions)
    case 'example':
      land(world, { kind: 'start' })
      return openExample(world, arrival.example)
  }
}

/** Does what a link asks for that somebody follows when the builder is awake already. */
export function arriveAgain(world: ArrivalWorld): void {
  const kept = keptIn(location.hash)
  if (kept === undefined) bring(world, questionsOf(location.hash))
  else openKept(world, kept)
}

/** The address says where somebody is, and no longer what the link asked for: a reload must not ask again. */
function land({ desk, setPlace }: ArrivalWorld, place: Route): void {
  const isKnown = place.kind === 'start' || desk.get().alliance !== null
  const there: Route = isKnown ? place : { kind: 'start' }
  const fragment = there.kind === 'start' ? '' : routeToHash(there)
  history.replaceState(null, '', location.pathname + fragment)
  setPlace(there)
}

function openKept(world: ArrivalWorld, id: string): void {
  const { newerKind, notKeptHere } = world.speech.messages.builder
  const found = world.alliances.open(id)
  land(world, { kind: found === 'opened' ? 'check' : 'start' })
  world.tell(
    found === 'opened' ? null : { text: found === 'newer' ? newerKind : notKeptHere, tone: 'problem' },
  )
}

async function openExample({ speech, alliances, tell }: ArrivalWorld, example: string): Promise<void> {
  const words = speech.messages.builder
  const alliance = await fetchExample(example)
  if (alliance === 'missing') return tell({ text: words.noExample, tone: 'problem' })
  if (alliance === 'unknown' || !alliances.takeIn(alliance, words.exampleOpened)) {
    tell({ text: words.unknownExample, tone: 'problem' })
  }
}

/** Brings questions along; without an alliance they wait until there is one. */
function bring(world: ArrivalWorld, ids: readonly string[]): void {
  const { content, speech, desk, tell, wait } = world
  const words = speech.messages.builder
  const known = ids.filter((id) => findQuestion(content.topics, id) !== undefined)
  if (known.length === 0) return
  const isWaiting = desk.get().alliance === null
  if (isWaiting) wait(known)
  desk.edit((before) => withQuestions(before, known))
  land(world, placeOf(world, known[0] ?? ''))
  tell({ text: isWaiting ? words.questionsWait : words.questionsCame, tone: 'news' })
}

/** Where a question is asked. */
function placeOf({ content, desk }: ArrivalWorld, question: string): Route {
  const alliance = desk.get().alliance
  const template = findTemplate(content.templates, alliance?.template)
  if (alliance === null || template === undefined) return { kind: 'start' }
  const part = formOf(template, content.topics, alliance).find(({ asked }) =>
    asked.some((one) => one.question.id === question),
  )
  return part === undefined ? { kind: 'check' } : { kind: 'topic', topic: part.topic.id }
}
