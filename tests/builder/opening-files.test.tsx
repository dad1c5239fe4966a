// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { beginRound, sealRound } from '../../src/core/alliance/apart/round-steps.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { chooseFile, hide, holds, messages, named, newScreen, reads, said } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { random, text } from '../sharing/sample.ts'
import { keep, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const learn = { 'why-purpose': text('To learn.') }
const ours = alliance({ title: 'Ours', answers: learn })
const at = { changed: 1 }
const sealed = await sealRound(beginRound(ours, 'round', at), 'p1', random(32), at)

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

async function keptTitles(): Promise<readonly string[]> {
  dispatchEvent(new Event('pagehide'))
  const all = (await openDraftStore().all()).map(({ json }): Alliance => JSON.parse(json))
  return all.map(({ title, template }) => title || template).toSorted()
}
const keeps = (...titles: readonly string[]) => holds(async () => expect(await keptTitles()).toEqual(titles))
const fileOf = (one: object, name = 'ours.alliance.json') => new File([JSON.stringify(one)], name)

describe('a file', () => {
  const rest = (sentence: string) => sentence.replace('{file}', '')
  const large = Object.defineProperty(new File([], 'large.pdf'), 'size', { value: 60_000_001 })

  it('opens beside what is here, and says what is in it', async () => {
    await keep(ours)
    await openBuilder()
    chooseFile(/file/i, fileOf({ ...ours, id: 'two', title: 'Theirs' }))
    await reads('Theirs')
    await reads('To learn.')
    await keeps('Ours', 'Theirs')
  })

  it('of another copy of an alliance never takes the place of the one that is kept', async () => {
    await keep(ours)
    await openBuilder()
    chooseFile(/file/i, fileOf({ ...ours, answers: { 'why-purpose': text('To teach.') } }))
    await reads('To teach.')
    await keeps('Ours', 'Ours')
  })

  it('can be dropped anywhere on the page', async () => {
    await openBuilder()
    const drop = (what: string) =>
      act(() => {
        const event = new Event(what, { cancelable: true })
        const dataTransfer = { types: ['Files'], files: [fileOf(ours)] }
        dispatchEvent(Object.assign(event, { dataTransfer }))
      })
    drop('dragover')
    await reads(messages.open.dropHere)
    drop('drop')
    await reads('To learn.')
    expect(said()).not.toContain(messages.open.dropHere)
  })

  it.each([
    ['of another program', new File(['{"format":"other"}'], 'other.json'), messages.open.notOurs],
    ['that is empty', new File([], 'empty.pdf'), messages.open.notOurs],
    ['that was cut', new File(['{"format":"alliance","version":1,'], 'cut.json'), messages.open.damaged],
    ['of a newer version', fileOf({ ...ours, version: 99 }), messages.open.tooNew],
    ['for a paper that is not known here', fileOf({ ...ours, template: 'choir' }), messages.open.tooNew],
    ['that is far too large', large, messages.open.tooLarge],
  ])('%s is refused in a sentence, and what is here stays', async (_what, file, sentence) => {
    await keep(ours)
    await openBuilder()
    await holds(() => named('Carry on: Ours'))
    chooseFile(/file/i, file)
    await reads(rest(sentence))
    await keeps('Ours')
  })

  it.each([
    ['a backup', { format: 'alliance-backup', version: 1, alliances: [] }, 'alliances/'],
    ['answers that were given apart', sealed.invitation, 'receive/'],
  ])('that holds %s is sent to where it can be opened', async (_what, content, page) => {
    await openBuilder()
    chooseFile(/file/i, fileOf(content, 'some.json'))
    await reads('some.json')
    await holds(() => expect(document.querySelector(`.notice a[href$="${page}"]`)).not.toBeNull())
  })

  it('that can’t be read from the disk any more is told of', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const gone = fileOf(ours, 'gone.json')
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('Gone.', 'NotFoundError'))
    await openBuilder()
    chooseFile(/file/i, gone)
    await reads(rest(messages.open.unreadable))
  })
})
