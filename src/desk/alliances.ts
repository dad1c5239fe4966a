import type { Alliance } from '../core/alliance/alliance.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { findTemplate } from '../core/templates/lookup.ts'
import { fill } from '../core/words/messages.ts'
import { begin, changeKind, startAfresh } from './begin-alliance.ts'
import { takeIn } from './take-in.ts'
import { type AlliancesWorld, nameOf } from './way-back.ts'

/** What can be done with whole alliances on this page. */
export type Alliances = ReturnType<typeof alliancesOn>

/** What people do with whole alliances: begin, go on, take one in, put one away. Each has a way back. */
export function alliancesOn(world: AlliancesWorld) {
  return {
    begin: (template: string, questions?: readonly string[]) => begin(world, template, questions),
    changeKind: (template: string) => changeKind(world, template),
    startAfresh: () => startAfresh(world),
    takeIn: (alliance: Alliance, text: string) => takeIn(world, alliance, text),
    open: (id: string) => openById(world, id),
    resume: (draft: Draft) => resume(world, draft),
    remove: (draft: Draft) => removeAlliance(world, draft),
  }
}

/** Lays the alliance that a link names on the desk, if this browser has it and a paper here knows it. */
function openById({ content, desk }: AlliancesWorld, id: string): 'opened' | 'missing' | 'newer' {
  const draft = desk.get().drafts.find(({ alliance }) => alliance.id === id)
  if (draft === undefined) return 'missing'
  if (findTemplate(content.templates, draft.alliance.template) === undefined) return 'newer'
  desk.open(id)
  return 'opened'
}

function resume({ desk, tell, go }: AlliancesWorld, { alliance }: Draft): void {
  desk.open(alliance.id)
  tell(null)
  go({ kind: 'check' })
}

function removeAlliance({ speech, desk, tell }: AlliancesWorld, draft: Draft): void {
  const words = speech.messages.builder
  desk.remove(draft.alliance.id)
  const text = fill(words.start.removed, { title: nameOf(draft.alliance, speech) })
  const bringBack = () => {
    desk.restore(draft)
    tell(null)
  }
  tell({ text, tone: 'news', act: { label: words.undo, run: bringBack } })
}
