import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { randomPlainAlliance } from '../../../../scripts/fuzz/paper/random-alliance.ts'
import { readExamples, readTemplates, readTopics } from '../../../../src/content/read-content.ts'
import type { Alliance } from '../../../../src/core/alliance/alliance.ts'
import { invite, reply, reveal } from '../../../../src/core/alliance/apart/answer-apart.ts'
import { packFragment } from '../../../../src/core/alliance/sending/fragment.ts'
import { receiveLink } from '../../../../src/core/alliance/sending/receive.ts'
import { lengthen, shorten } from '../../../../src/core/alliance/sending/short/shorten.ts'
import { fc } from '../../../fast-check.ts'
import { anAlliance, list, text } from '../an-alliance.ts'
import { strangeAlliance } from './strange-alliance.ts'

const again = (sent: Parameters<typeof shorten>[0]) => {
  const short = shorten(sent)
  const long = lengthen(short)
  return { letter: short.text[0], value: 'json' in long ? JSON.parse(long.json) : long }
}

describe('what is made short for a link', () => {
  it('is the same when it is long again, whatever people wrote', () => {
    const random = randomPlainAlliance(readTemplates(), readTopics())
    fc.assert(
      fc.property(random, (alliance) => {
        expect(again(alliance)).toEqual({ letter: 'A', value: alliance })
      }),
      { numRuns: 100 },
    )
  })

  it('is the same for alliances that no form makes: strange ids, kinds, versions and signs', () => {
    fc.assert(
      fc.property(strangeAlliance(), (alliance) => {
        expect(again(alliance)).toEqual({ letter: 'A', value: alliance })
      }),
      { numRuns: 500 },
    )
  })

  it('comes through a link the same', async () => {
    const isShort = (alliance: Alliance) => JSON.stringify(alliance).length < 9_000
    const random = randomPlainAlliance(readTemplates(), readTopics()).filter(isShort)
    await fc.assert(
      fc.asyncProperty(random, async (alliance) => {
        const fragment = await packFragment(alliance)
        if (typeof fragment === 'string') expect(await receiveLink(fragment)).toEqual(alliance)
      }),
      { numRuns: 25 },
    )
  })

  it('is the same for every step of answering apart', async () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => index * 5)
    await fc.assert(
      fc.asyncProperty(strangeAlliance(), async (alliance) => {
        const kept = await invite(alliance, 'p1', bytes)
        const replied = await reply(kept.invitation, 'p2', alliance.answers)
        const revealed = await reveal(kept, [replied])
        for (const step of [kept.invitation, replied, revealed]) {
          if (step !== null) expect(again(step).value).toEqual(step)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('keeps the words of questions of tomorrow', () => {
    const alliance = anAlliance({
      answers: { 'tomorrow-what': list(), 'constructor/p2': text('constructor') },
    })
    expect(again(alliance).value).toEqual(alliance)
  })
})

/** Characters of the links of 29 November 2026, of the first format. */
const before = {
  'coach-and-client-arabic': 3465,
  'coach-and-client': 3391,
  'manager-and-senior': 4239,
  'mentor-and-mentee': 2849,
  'remote-team': 7075,
  'team-code-reviews': 3819,
  'two-peers': 3133,
  'workshop-cohort': 3514,
}

/** Characters that they may have now; each is at least 15 % less. */
const budget: Readonly<Record<keyof typeof before, number>> = {
  'coach-and-client-arabic': 2560,
  'coach-and-client': 2860,
  'manager-and-senior': 3070,
  'mentor-and-mentee': 2060,
  'remote-team': 5550,
  'team-code-reviews': 2880,
  'two-peers': 2300,
  'workshop-cohort': 2620,
}

/** Characters of those that were not there then. */
const later: Readonly<Record<string, number>> = {
  'student-team': 2620,
  'co-founders': 2470,
  'doctoral-student': 2900,
  adjustments: 2900,
  'facilitator-client': 2900,
  household: 3300,
}

describe('the length of links', () => {
  it.each(Object.entries(budget))('that of %s is at most %i characters', async (id, most) => {
    const example = readExamples().find((one) => one.id === id)
    if (example === undefined) throw new Error(`There is no example ${id}.`)
    const was = Object.entries(before).find(([name]) => name === id)?.[1] ?? 0
    expect(most).toBeLessThan(was * 0.85)
    expect(String(await packFragment(example)).length).toBeLessThanOrEqual(most)
  })

  it.each(Object.entries(later))(
    'that of %s, which came later, is at most %i characters',
    async (id, most) => {
      const [example] = readExamples().filter((one) => one.id === id)
      if (example === undefined) throw new Error(`There is no example ${id}.`)
      expect(String(await packFragment(example)).length).toBeLessThanOrEqual(most)
    },
  )

  it('has a budget for every example', () => {
    expect(
      readExamples()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...Object.keys(budget), ...Object.keys(later)].sort())
  })

  it.each(fiveAnswers())('that of five answers is shorter by a third: %s', async (_what, alliance, was) => {
    expect(String(await packFragment(alliance)).length).toBeLessThan((was * 2) / 3)
  })
})

/** The first five answers of each example, and how long its link was in the first format. */
function fiveAnswers(): [string, Alliance, number][] {
  return readExamples().map((example) => {
    const answers = Object.fromEntries(Object.entries(example.answers).slice(0, 5))
    const id = '5b0f2c1e-3a86-4b53-9d41-0a7c6d2f9e11'
    const alliance = { ...example, id, answers, revisions: [] }
    const bytes = deflateRawSync(JSON.stringify(alliance)).length
    return [example.id, alliance, 'alliance-1.'.length + Math.ceil((bytes * 4) / 3)]
  })
}

it('a form whose words are in 300,000 languages is damaged, and overflows nothing', () => {
  const languages = Array.from({ length: 300_000 }, (_, number) => `"k${number}":1`).join(',')
  const forms = `[{"reworded":[{"id":"why","prompt":{${languages}}}]}]`
  expect(lengthen({ text: `C${forms}`, bytes: new Uint8Array() })).toEqual({ problem: 'damaged' })
})
