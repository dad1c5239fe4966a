import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packDocx } from '../../../src/core/formats/docx/pack-docx.ts'
import { flowPack } from '../../../src/core/press/flow-pack.ts'
import { purposes, seatings, type Workshop } from '../../../src/core/workshop/workshop.ts'
import { named, orderOf, usual } from './an-order.ts'

async function wordOf(workshop: Workshop): Promise<string> {
  const order = orderOf(workshop)
  const files = unzipSync(await packDocx(flowPack(order), order.messages))
  return new TextDecoder().decode(files['word/document.xml'])
}

/** What each of its sections says, and how it begins. */
async function sectionsOf(workshop: Workshop) {
  const xml = await wordOf(workshop)
  return xml.split(/(?<=<\/w:sectPr>)/).flatMap((section) => {
    const [properties] = /<w:sectPr.*<\/w:sectPr>/s.exec(section) ?? []
    if (!properties) return []
    const text = section.replace(/<[^>]+>/g, ' ').replaceAll('&apos;', '’')
    return [
      {
        text,
        begins: /<w:type w:val="(\w+)"/.exec(properties)?.[1],
        size: /<w:pgSz [^>]+>/.exec(properties)?.[0],
      },
    ]
  })
}

const letters = (text: string) => [...new Set(text.match(/(?<=Wintergarten )[A-X]/g))].toSorted()

describe('everything for the room in Word', () => {
  it('comes in the order of the PDF: run sheet, groups, a paper and its back for each pair, cards', async () => {
    const all = (await sectionsOf(named)).map(({ text }) => text)
    expect(all).toHaveLength(2 + 24 + 1)
    expect(
      [all[0], all[1], all.at(-1)].map(
        (text) => /A first alliance|Who sits with whom|Cards/.exec(text ?? '')?.[0],
      ),
    ).toEqual(['A first alliance', 'Who sits with whom', 'Cards'])
    for (let pair = 0; pair < 12; pair += 1) {
      const [front = '', back = ''] = all.slice(2 + 2 * pair, 4 + 2 * pair)
      expect(letters(front)).toHaveLength(2)
      expect(letters(back)).toEqual(letters(front))
      expect(back).toContain('The next look')
    }
  })

  it('begins each sheet on a front where both sides are printed, and the backs behind them', async () => {
    const both = (await sectionsOf(named)).map(({ begins }) => begins)
    expect(both.slice(0, 6)).toEqual(['oddPage', 'oddPage', 'oddPage', 'nextPage', 'oddPage', 'nextPage'])
    const front = await sectionsOf({ ...named, print: { ...named.print, sides: 'front' } })
    expect(new Set(front.map(({ begins }) => begins))).toEqual(new Set(['nextPage']))
    expect(front).toHaveLength(2 + 12 + 1 + 1)
  })

  it('has every word of the script, and every name once among the groups', async () => {
    const [run, groups] = await sectionsOf(named)
    const said = (run?.text ?? '').replace(/\s+/g, '')
    for (const step of orderOf(named).plan.steps.filter(({ minutes }) => minutes['45'] !== undefined))
      for (const text of [...step.say, ...step.do, ...step.wrong])
        expect(said).toContain(text.en.replace(/\s+/g, ''))
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWX')
      expect((groups?.text ?? '').split(`Wintergarten ${letter}`)).toHaveLength(2)
  })

  it('has poster and hand-out once, and papers for every round where that is wished', async () => {
    const print = { ...usual.print, poster: true, handouts: true, everyRound: true }
    const all = (await sectionsOf({ ...named, rounds: 2, print })).map(({ text }) => text)
    expect(all.filter((text) => text.includes('How to have the conversation'))).toHaveLength(1)
    expect(all.filter((text) => text.includes('Five first questions'))).toHaveLength(1)
    expect(all).toHaveLength(1 + 2 + 48 + 3)
  })

  it('stands on the sheet of the printer', async () => {
    for (const [sheet, width] of [
      ['letter', 12240],
      ['a4', 11906],
    ] as const)
      for (const { size } of await sectionsOf({ ...usual, print: { ...usual.print, sheet } }))
        expect(size).toContain(`w:w="${width}"`)
  })

  it.each(purposes.flatMap((purpose) => seatings.map((seating) => [purpose, seating] as const)))(
    '%s, %s: can be made with people who are named and who are not',
    async (purpose, seating) => {
      for (const workshop of [named, usual])
        expect(await wordOf({ ...workshop, purpose, seating, minutes: 90, starts: '09:30' })).toContain(
          '09:30',
        )
    },
  )

  it('gives the same bytes for the same plan', async () => {
    const order = orderOf(named)
    expect(await packDocx(flowPack(order), order.messages)).toEqual(
      await packDocx(flowPack(order), order.messages),
    )
  })
})
