// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { withLetterhead } from '../../src/core/alliance/letterhead/with-letterhead.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import Read from '../../src/reading/Read.tsx'
import { all, content, goTo, hide, messages, newScreen, reads, show } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

beforeEach(() => newScreen())
afterEach(() => hide())

it('a letterhead stands above the title and at the end of what is read', async () => {
  const kept = withLetterhead(alliance(), { head: 'Harbour Coaching', foot: 'Kai 3, Hamburg' })
  await openDraftStore().keep({ alliance: kept, changed: 1, conflicts: [] }, null)
  goTo(`#open=${kept.id}`)
  show(<Read content={content} language="en" messages={messages} />)
  await reads('Harbour Coaching')
  const texts = all('.alliance-text header > *, .alliance-text > .letterhead').map((one) => one.textContent)
  expect(texts[0]).toBe('Harbour Coaching')
  expect(texts.at(-1)).toBe('Kai 3, Hamburg')
})
