import { isSame } from '../core/alliance/agreed.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import type { Draft } from '../core/alliance/draft.ts'
import { newAlliance } from '../core/alliance/new-alliance.ts'
import { otherKind } from '../core/alliance/other-kind.ts'
import { titleOf } from '../core/alliance/title.ts'
import { fill } from '../core/words/messages.ts'
import { withQuestions } from './arrival.ts'
import type { Content } from './content.ts'
import { gatherPeople } from './gather-people.ts'
import { kindSentence } from './kind-sentence.ts'
import type { News } from './Notice.tsx'
import type { Place } from './place.ts'
import type { Speech } from './speech.ts'
import { isUntouched } from './unsaid.ts'
import type { useDesk } from './use-desk.ts'

interface World {
  readonly content: Content
  readonly speech: Speech
  readonly desk: ReturnType<typeof useDesk>
  readonly go: (place: Place) => void
  readonly tell: (news: News | null) => void
}

/** What people do with whole alliances: begin, go on, take one in, put one away. Each has a way back. */
export function useAlliances({ content, speech, desk, go, tell }: World) {
  const words = speech.messages.builder
  const nameOf = (alliance: Alliance) => titleOf(alliance, speech.language) || words.start.unnamed

  function begin(id: string, questions: readonly string[] = []): void {
    const template = content.templates.find((one) => one.id === id)
    if (template === undefined) return
    const alliance = newAlliance(template, speech.language, crypto.randomUUID())
    desk.put(withQuestions(alliance, questions))
    tell(null)
    go({ kind: 'people' })
  }

  /** The same people and answers on another paper, beside what there is. */
  function changeKind(id: string): void {
    const before = desk.now().alliance
    const [from, to] = [before?.template, id].map((one) => content.templates.find(({ id }) => id === one))
    if (before === null || from === undefined || to === undefined) return
    const after = gatherPeople(otherKind({ ...before, id: crypto.randomUUID() }, from, to))
    desk.put(after)
    const text = kindSentence(to, after, content.topics, speech)
    tell(isUntouched(before) ? { text, tone: 'news' } : { ...wayBack(before), text })
  }

  function resume({ alliance }: Draft): void {
    desk.resume(alliance.id)
    tell(null)
    go({ kind: 'check' })
  }

  function remove(draft: Draft): void {
    desk.remove(draft.alliance.id)
    const text = fill(words.start.removed, { title: nameOf(draft.alliance) })
    const bringBack = () => {
      desk.keepAside(draft)
      tell(null)
    }
    tell({ text, tone: 'news', act: { label: words.undo, run: bringBack } })
  }

  /** Lays the alliance that a link names on the desk; nothing when this browser doesn't have it. */
  function open(id: string): boolean {
    const draft = desk.now().drafts.find(({ alliance }) => alliance.id === id)
    if (draft !== undefined) desk.resume(id)
    return draft !== undefined
  }

  function startAfresh(): void {
    const before = desk.now().alliance
    go({ kind: 'start' })
    tell(before === null || isUntouched(before) ? null : { ...wayBack(before), text: words.keptFor })
  }

  /** Takes in an alliance from a file; whatever was on the desk stays kept. False when no paper here knows it. */
  function takeIn(alliance: Alliance, text: string): boolean {
    if (!content.templates.some(({ id }) => id === alliance.template)) return false
    const before = desk.now().alliance
    keepOther(alliance)
    desk.put(alliance)
    go({ kind: 'check' })
    const said = fill(text, { title: nameOf(alliance) })
    const hasOther = before !== null && before.id !== alliance.id && !isUntouched(before)
    tell(hasOther ? { ...wayBack(before), text: `${said} ${words.keptFor}` } : { text: said, tone: 'news' })
    return true
  }

  /** An older or newer copy of the same alliance in this browser gets an id of its own, so that neither is lost. */
  function keepOther(alliance: Alliance): void {
    const kept = desk.now().drafts.find((draft) => draft.alliance.id === alliance.id)
    if (kept === undefined || isSame(kept.alliance, alliance)) return
    desk.keepAside({ ...kept, alliance: { ...kept.alliance, id: crypto.randomUUID() } })
  }

  function wayBack(before: Alliance): News {
    const run = () => {
      desk.resume(before.id)
      tell(null)
      go({ kind: 'check' })
    }
    const label = fill(words.goBackTo, { title: nameOf(before) })
    return { text: '', tone: 'news', act: { label, run } }
  }

  return { begin, changeKind, open, resume, remove, startAfresh, takeIn }
}
