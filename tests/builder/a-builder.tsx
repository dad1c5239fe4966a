import { expect } from 'vitest'
import Builder from '../../src/builder/Builder.tsx'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { content, goTo, hide, holds, messages, show } from '../kit/a-screen.ts'

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
