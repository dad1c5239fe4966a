import { expect } from 'vitest'
import Builder from '../../src/builder/Builder.tsx'
import type { Alliance, Answer } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { content, goTo, hide, holds, messages, reads, show } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

/** Lays an alliance into the browser, as somebody has kept it there before. */
export async function keep(kept: Alliance): Promise<void> {
  await openDraftStore().keep({ alliance: kept, changed: 1, conflicts: [] }, null)
}

/** The builder at this place, once it has looked into the browser. */
export async function openBuilder(hash = ''): Promise<void> {
  hide()
  goTo(hash)
  show(<Builder content={content} language="en" messages={messages} />)
  await holds(() => expect(document.querySelector('[data-awake=true]')).not.toBeNull())
}

/** The builder with one question alone, of an alliance that was changed as a test likes. */
export async function ask(question: string, change: Partial<Alliance> = {}): Promise<void> {
  await keep(alliance({ questions: [question], ...change }))
  await openBuilder(`#change/${question}`)
  await reads(messages.builder.check.back)
}

/** The sample as it is kept when somebody leaves the page. */
export async function keptOne(): Promise<Alliance> {
  dispatchEvent(new Event('pagehide'))
  return JSON.parse((await openDraftStore().one('one'))?.json ?? '{}')
}

/** This is the answer that is kept; nothing where there is none. */
export async function answered(key: string, answer: Answer | undefined): Promise<void> {
  await holds(async () => expect((await keptOne()).answers[key]).toEqual(answer))
}
