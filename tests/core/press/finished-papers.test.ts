import { describe, expect, it } from 'vitest'
import { writings } from '../../../scripts/fuzz/paper/lost.ts'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { withoutPerson } from '../../../src/core/alliance/edit.ts'
import { goneSince } from '../../../src/core/alliance/people/gone-since.ts'
import type { Mark, PagedDocument } from '../../../src/core/layout/page.ts'
import { example, examples, finished } from '../formats/pdf/works.ts'
import { overlaps } from '../layout/a-page.ts'

const five = ['why-purpose', 'commitments-mine', 'feedback-how', 'disagreement-how', 'check-ins-first']

/** As it would be if people had agreed on five things and no more. */
function short(alliance: Alliance): Alliance {
  const answers = Object.fromEntries(
    Object.entries(alliance.answers).filter(([key]) => five.includes(key.replace(/\/.*/, ''))),
  )
  const { title, people, questions } = alliance
  return {
    ...alliance,
    answers,
    revisions: [{ on: '2026-12-01', note: '', title, people, questions, answers }],
  }
}

describe('a finished paper on one page', () => {
  it.each([
    'coach-and-client',
    'manager-and-senior',
    'mentor-and-mentee',
    'two-peers',
    'coach-and-client-arabic',
  ])('of %s takes one page when five things were agreed', async (id) => {
    const work = await finished(short(example(id)), { length: 'one-page', gaps: 'nothing' })
    expect(work.document.pages).toHaveLength(1)
  })

  it.each(examples)('of $id flows on and loses nothing when more was written', async (alliance) => {
    const document = (await finished(alliance, { length: 'one-page', gaps: 'nothing' })).document
    const shown = textOf(document)
    expect(writings(alliance).filter((text) => !shown.includes(letters(text)))).toEqual([])
    expect(document.pages.flatMap(overlaps)).toEqual([])
  })

  it('sets answers in 10 pt at least, and nothing below 9', async () => {
    const { pages } = (await finished(example('coach-and-client'), { length: 'one-page' })).document
    const sizes = pages.flatMap(({ marks }) =>
      marks.flatMap((mark: Mark) => (mark.kind === 'text' ? [mark.size] : [])),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9)
  })
})

describe('a paper that somebody takes home', () => {
  const pulse = { kind: 'scale', value: 2 } as const
  const told = (): Alliance => {
    const one = short(example('coach-and-client'))
    return {
      ...one,
      answers: {
        ...one.answers,
        'pulse-goal/p1': pulse,
        'pulse-goal/p2': { ...pulse, value: 4 },
        'pulse-way/p1': pulse,
      },
    }
  }

  it.each(['one-page', 'two-sides', 'whole'] as const)(
    'says nothing of the pulse on %s, unless each wants it there',
    async (length) => {
      const { paper } = await finished(told(), { length })
      expect(JSON.stringify(paper.blocks)).not.toContain('Our goal')
    },
  )

  it.each(['one-page', 'two-sides', 'whole'] as const)(
    'sums the pulse up on %s when each wants it there, with nobody’s name and on no page more',
    async (length) => {
      const without = await finished(told(), { length })
      const within = await finished(told(), { length, pulse: true })
      const added = within.paper.blocks.filter(
        (block) => !JSON.stringify(without.paper.blocks).includes(JSON.stringify(block)),
      )
      expect(added).toHaveLength(1)
      expect(JSON.stringify(added)).toMatch(/Our goal.*2 to 4 of 5.*Our way of working.*2 of 5/)
      expect(JSON.stringify(added)).not.toMatch(/Maya|Tom/)
      expect(within.document.pages.length).toBe(without.document.pages.length)
    },
  )

  it.each([
    ['all', 4],
    ['newest', 1],
  ] as const)('carries %s of its versions', async (data, count) => {
    const { source } = await finished(example('manager-and-senior'), { data })
    expect(source.alliance?.revisions).toHaveLength(count)
    expect(source.alliance?.revisions.at(-1)?.on).toBe('2026-11-17')
  })

  it('carries no data inside when nobody wants any', async () => {
    expect((await finished(example('manager-and-senior'), { data: 'none' })).source.alliance).toBeNull()
  })

  it('keeps the places to sign where empty questions are left out', async () => {
    const { paper } = await finished(short(example('coach-and-client')), {
      length: 'one-page',
      gaps: 'nothing',
    })
    const text = JSON.stringify(paper.blocks)
    expect(text).toContain('signature/p1')
    expect(text).not.toContain('signs-working')
  })
})

/** What is said, paragraph by paragraph, since one may go on beside another on the next page. */
function textOf({ pages }: PagedDocument): string {
  const marks = pages.flatMap((page) => page.marks.filter((mark) => mark.kind === 'text'))
  const byTag = Map.groupBy(marks, ({ tag }) => tag)
  return letters(
    [...byTag.values()]
      .flat()
      .map(({ line }) => line.text)
      .join(' '),
  )
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

describe('the paper after somebody was removed', () => {
  const before = example('manager-and-senior')
  const [, gone] = before.people
  const after = withoutPerson(before, gone?.id ?? '')

  it.each(['one-page', 'two-sides', 'whole'] as const)('doesn’t tell of them on %s', async (length) => {
    const { paper } = await finished(after, { length })
    expect(JSON.stringify(paper)).not.toContain(gone?.name)
  })

  it('holds them in no data but that of earlier versions, which can be left out', async () => {
    const [all, newest] = await Promise.all(
      (['all', 'newest'] as const).map(async (data) => (await finished(after, { data })).source.alliance),
    )
    expect(all?.people).toEqual(after.people)
    expect(goneSince(all ?? before).map(({ id }) => id)).toEqual([gone?.id])
    expect(goneSince(newest ?? before)).toEqual([])
    expect(JSON.stringify(newest?.people)).not.toContain(gone?.name)
  })
})
