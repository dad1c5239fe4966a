import { describe, expect, it } from 'vitest'
import { readMyPart } from '../../../src/content/read-content.ts'
import { partAsAlliance } from '../../../src/core/alliance/my-part/on-paper.ts'
import { openAnything, openFile } from '../../../src/core/formats/open-file.ts'
import { pdf } from '../../../src/core/formats/pdf/write-pdf.ts'
import { anaPart } from '../alliance/my-part/a-part.ts'
import { filled } from './pdf/change-form.ts'
import { blank, finished, opening } from './pdf/works.ts'

const template = readMyPart()
const order = { template, length: 'one-page' } as const
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('the page about oneself, at every door', () => {
  it('comes back out of its file and out of its PDF, which is one page', async () => {
    const work = await finished(partAsAlliance(anaPart, 'x'), order)
    expect(work.document.pages).toHaveLength(1)
    const whole = { myPart: anaPart, lost: [] }
    expect(await openAnything(await pdf.save(work), opening)).toEqual(whole)
    expect(await openAnything(bytesOf(JSON.stringify(anaPart)), opening)).toEqual(whole)
  })

  it('comes back out of a form that another program filled in', async () => {
    const form = await pdf.save(await blank('two-people', { ...order, gaps: 'fields' }))
    const typed = { 'name/p1': 'Ana', 'needs-know': 'I hum.', 'commitments-mine': 'I am on time.\nI ask.' }
    expect(await openAnything(await filled(form, typed), opening)).toMatchObject({
      myPart: {
        name: 'Ana',
        answers: {
          'needs-know': { kind: 'text', text: 'I hum.' },
          'commitments-mine': { kind: 'list', items: ['I am on time.', 'I ask.'] },
        },
      },
    })
  })

  it('is no alliance where one is expected', async () => {
    expect(await openFile(bytesOf(JSON.stringify(anaPart)), opening)).toEqual({ problem: 'my-part' })
  })

  it('of a later version says so, and half a file that it is damaged', async () => {
    const tomorrow = bytesOf(JSON.stringify({ ...anaPart, version: 2 }))
    expect(await openAnything(tomorrow, opening)).toEqual({ problem: 'too-new' })
    const half = bytesOf(JSON.stringify(anaPart).slice(0, 99))
    expect(await openAnything(half, opening)).toEqual({ problem: 'damaged' })
  })
})
