import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import Shelf from '../../src/shelf/Shelf.tsx'
import { shelfContent } from '../../src/shelf/shelf-content.ts'
import { content, messages, reads, show } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

const light = shelfContent(content.templates, content.topics)

/** Lays an alliance into the browser, as somebody has kept it there before. */
export async function keep(change: Partial<Alliance>, changed = 1): Promise<void> {
  await openDraftStore().keep({ alliance: alliance(change), changed, conflicts: [] }, null)
}

/** The page of all alliances, once this is to be read on it. */
export async function openShelf(text: string | RegExp = messages.shelf.keeping.title): Promise<void> {
  show(<Shelf content={light} language="en" messages={messages} />)
  await reads(text)
}

/** All that is kept in this browser. */
export async function keptHere(): Promise<readonly Alliance[]> {
  return (await openDraftStore().all()).map(({ json }) => JSON.parse(json))
}

/** What the alliances are called on the page, from above. */
export function titles(): readonly string[] {
  return [...document.querySelectorAll('.alliances h2')].map(({ textContent }) => textContent ?? '')
}
