// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readMessages } from '../../../src/content/read-content.ts'
import { agree } from '../../../src/core/alliance/agree.ts'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { digestOf } from '../../../src/core/alliance/yes/digest-of.ts'
import { withYes } from '../../../src/core/alliance/yes/say-yes.ts'
import { missingYeses } from '../../../src/export/yes/missing-yeses.ts'
import { keep, openBuilder } from '../../builder/a-builder.tsx'
import { hide, holds, messages, newScreen, reads, said } from '../../kit/a-screen.ts'
import { alliance } from '../../sample.ts'

vi.mock('../../../src/engine/start-engine.ts', async () => await import('../../engine/an-engine.ts'))

const { yes, paper } = messages.builder
const on = '2026-08-22'
const agreed = agree(alliance(), { on, note: '' })
const words = await digestOf(agreed)
const say = (before: Alliance, by: string, name: string) => withYes(before, { by, name, on, words })
const wayToIt = () => document.querySelector<HTMLAnchorElement>('.yes-asked a')?.getAttribute('href')

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

async function openPaper(kept: Alliance): Promise<void> {
  await keep(kept)
  await openBuilder('#paper')
  await reads(messages.builder.calendar.title)
}

describe('the last step of the builder', () => {
  it('leads to a yes from each, once something is agreed', async () => {
    await openPaper(agreed)
    await reads(yes.invite)
    expect(wayToIt()).toContain(`/read/#open=${agreed.id}`)
  })

  it('says whose yes is missing', async () => {
    await openPaper(say(agreed, 'p1', 'Maya'))
    await reads('Still missing: Tom.')
  })

  it('says when everyone has said yes', async () => {
    await openPaper(say(say(agreed, 'p1', 'Maya'), 'p2', 'Tom'))
    await reads(yes.all)
  })

  it.each([
    ['was never agreed', alliance()],
    ['was changed since', { ...say(agreed, 'p1', 'Maya'), title: 'Another one' }],
  ])('asks for no yes to what %s', async (_what, kept) => {
    await openPaper(kept)
    await holds(() => expect(said()).toContain(paper.title))
    expect(said()).not.toContain(yes.title)
  })
})

describe('whose yes is missing', () => {
  const people = (names: readonly string[]) =>
    names.map((name, index) => ({ person: { id: `p${index + 1}`, name, role: 'member' }, yes: null }))

  it.each([
    [['Ada', 'Bo'], 'Still missing: Ada and Bo.'],
    [['Ada', ' '], '2 yeses are still missing.'],
    [[' '], 'One yes is still missing.'],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G'], '7 yeses are still missing.'],
    [[], yes.all],
  ])('%j: %s', (names, sentence) => {
    expect(missingYeses(people(names), readMessages('en').builder, 'en')).toBe(sentence)
  })
})
