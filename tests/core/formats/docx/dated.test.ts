import { unzipSync } from 'fflate'
import { afterEach, expect, it, vi } from 'vitest'
import { readMessages, readTemplates, readTopics } from '../../../../src/content/read-content.ts'
import { docx } from '../../../../src/core/formats/docx/docx.ts'
import { compose } from '../../../../src/core/paper/compose.ts'

const messages = readMessages()

/** A blank paper as Word saves it while the clock says `now`, in a time zone. */
async function saved(
  now: string,
  zone: string,
  made = new Date('2026-11-01T00:00:00Z'),
): Promise<Uint8Array> {
  const template = readTemplates()[0]
  if (!template) throw new Error('no template')
  vi.stubEnv('TZ', zone)
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
  const paper = compose(template, readTopics(), null, { language: 'en', messages })
  const pages = (): never => {
    throw new Error('Word reads the meaning, not the pages')
  }
  const work = { alliance: null, template: template.id, people: [], paper, pages, sheet: 'a4', made } as const
  return docx(messages).save(work)
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

it('is the same, byte for byte, whenever and wherever it is made', async () => {
  const here = await saved('2026-11-28T10:00:00Z', 'UTC')
  const there = await saved('2027-01-02T23:11:47Z', 'Asia/Kolkata')
  expect(Buffer.compare(here, there)).toBe(0)
})

it('says when the work was made, and not when the library ran', async () => {
  const parts = unzipSync(await saved('2027-01-02T23:11:47Z', 'UTC'))
  const core = new TextDecoder().decode(parts['docProps/core.xml'])
  expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z'])
})

it('is saved also for a day before the first that a ZIP can name', async () => {
  expect((await saved('2026-11-28T10:00:00Z', 'UTC', new Date(0))).length).toBeGreaterThan(1000)
})
