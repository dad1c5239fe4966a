import { describe, expect, it } from 'vitest'
import { agree } from '../../../../src/core/alliance/agree.ts'
import type { Alliance } from '../../../../src/core/alliance/alliance.ts'
import { withAnswer, withPerson } from '../../../../src/core/alliance/edit.ts'
import { commonBase, merge } from '../../../../src/core/alliance/merging/merge.ts'
import { parseAlliance } from '../../../../src/core/alliance/opening/parse.ts'
import { withoutOldVersions } from '../../../../src/core/alliance/room.ts'
import { packFragment } from '../../../../src/core/alliance/sending/fragment.ts'
import { receiveLink } from '../../../../src/core/alliance/sending/receive.ts'
import { digestOf } from '../../../../src/core/alliance/yes/digest-of.ts'
import { withoutYes, withYes, yesOf } from '../../../../src/core/alliance/yes/say-yes.ts'
import { standingYeses, whoseYes } from '../../../../src/core/alliance/yes/whose-yes.ts'
import { mostStrokes } from '../../../../src/core/alliance/yes.ts'
import { anAlliance, text } from '../an-alliance.ts'

const on = '2026-12-01'
const agreed = agree(withAnswer(anAlliance(), 'why', text('To write a book')), { on, note: '' })
const words = await digestOf(agreed)
const say = (alliance: Alliance, by: string, name = 'Ana', drawing?: string) =>
  withYes(alliance, { by, name, drawing, on, words })
const standing = async (alliance: Alliance) => (await standingYeses(alliance)).map(({ by }) => by)
const together = (mine: Alliance, theirs: Alliance) => merge(commonBase(mine, theirs), mine, theirs)

describe('a yes from each', () => {
  it('is missing from everybody at first, and then from those who have not said it', async () => {
    const missing = async (alliance: Alliance) => {
      const each = await whoseYes(alliance.revisions[0]!)
      return each.filter(({ yes }) => yes === null).map(({ person }) => person.name)
    }
    expect(await missing(agreed)).toEqual(['Ana', 'Jonas'])
    expect(await missing(say(agreed, 'p1'))).toEqual(['Jonas'])
  })

  it('is what was typed: nothing typed says nothing, and nobody but one of the people says it', () => {
    expect(say(agreed, 'p1', '  ')).toBe(agreed)
    expect(say(agreed, 'p9')).toBe(agreed)
    expect(yesOf(say(agreed, 'p1', ' Ana L. '), 'p1')).toMatchObject({ kind: 'yes', name: 'Ana L.' })
  })

  it('leaves the version agreed on its day, and what was agreed as it was', () => {
    const [version] = say(agreed, 'p1').revisions
    expect({ ...version, yeses: undefined }).toEqual({ ...agreed.revisions[0], yeses: undefined })
  })

  it('is asked again after a change, though it is of the same day', async () => {
    const changed = agree(withAnswer(say(agreed, 'p1'), 'why', text('To sell it')), { on, note: '' })
    expect(await standing(changed)).toEqual([])
    expect(changed.revisions).toHaveLength(1)
  })

  it('stays where the same words are agreed on again the same day, as with every paper', async () => {
    expect(await standing(agree(say(agreed, 'p1'), { on, note: 'In the café' }))).toEqual(['p1'])
  })

  it('counts for nothing when a hand has changed the words under it', async () => {
    const said = say(agreed, 'p1')
    const [version] = said.revisions
    const answers = { why: text('Ana pays for everything') }
    const forged = { ...said, answers, revisions: [{ ...version!, answers }] }
    expect(await standing(forged)).toEqual([])
    expect(await standing(said)).toEqual(['p1'])
  })

  it('stands on no draft', async () => {
    expect(await standing(withAnswer(say(agreed, 'p1'), 'why', text('Something new')))).toEqual([])
  })

  it('is the same for a person whom two copies know by two ids', async () => {
    const renamed = { ...agreed, people: agreed.people.map((one) => ({ ...one, id: `${one.id}0` })) }
    expect(await digestOf(renamed)).toBe(words)
  })

  it('can be taken back, and said once more', async () => {
    const back = withoutYes(say(agreed, 'p1'), 'p1')
    expect(await standing(back)).toEqual([])
    expect(await standing(say(back, 'p1'))).toEqual(['p1'])
    expect(withoutYes(agreed, 'p1')).toBe(agreed)
  })
})

describe('two copies with different yeses', () => {
  it('merge without a question, in whichever order', async () => {
    const [ana, jonas] = [say(agreed, 'p1'), say(agreed, 'p2', 'Jonas')]
    const both = [together(ana, jonas), together(jonas, ana)]
    for (const { merged, conflicts } of both) {
      expect(conflicts).toEqual([])
      expect(await standing(merged)).toEqual(['p1', 'p2'])
    }
    expect(both[0]?.merged).toEqual(both[1]?.merged)
  })

  it('keep a yes taken back that was taken back after it came, and one that was said again', async () => {
    const said = say(agreed, 'p1')
    const back = withoutYes(said, 'p1')
    expect(await standing(together(said, back).merged)).toEqual([])
    expect(await standing(together(back, say(back, 'p1')).merged)).toEqual(['p1'])
  })

  it('keep the drawing of which a link told the words alone', () => {
    const drawn = say(agreed, 'p1', 'Ana', 'AAAAgg')
    const typed = say(agreed, 'p1')
    expect(together(typed, drawn).merged).toEqual(drawn)
    expect(together(drawn, typed).merged).toEqual(drawn)
  })
})

describe('the file', () => {
  const read = (alliance: Alliance) => parseAlliance(JSON.stringify(alliance))

  it('is of version 2 with a yes, and reads as it was written', () => {
    const said = say(agreed, 'p1', 'Ana', 'AAAAgg')
    expect(said.version).toBe(2)
    expect(read(said)).toEqual(said)
  })

  it('is of version 1 as long as nothing in it is new, and again when that has gone', () => {
    expect(agreed.version).toBe(1)
    expect(withoutOldVersions(say(agreed, 'p1'), 0).version).toBe(1)
    const people = Array.from({ length: 24 }, (_, at) => ({ id: `p${at + 1}`, name: '', role: 'partner' }))
    expect(withPerson(anAlliance({ people }), 'partner').version).toBe(2)
  })

  it.each([
    ['by somebody who is not there', { by: 'p7' }],
    ['in a name too long', { name: 'n'.repeat(501) }],
    ['with strokes too long', { drawing: 'A'.repeat(mostStrokes + 1) }],
    ['with strokes that are none', { drawing: '<svg>' }],
    ['to no words', { words: 'to this' }],
  ])('is damaged with a yes %s', (_what, wrong) => {
    const said = say(agreed, 'p1')
    const [version] = said.revisions
    const yeses = [{ ...version?.yeses?.[0], ...wrong }]
    const revisions = [{ ...version, yeses }]
    expect(parseAlliance(JSON.stringify({ ...said, revisions }))).toEqual({ problem: 'damaged' })
  })

  it('is damaged with two yeses of one person', () => {
    const said = say(agreed, 'p1')
    const [version] = said.revisions
    const revisions = [{ ...version, yeses: [...(version?.yeses ?? []), ...(version?.yeses ?? [])] }]
    expect(parseAlliance(JSON.stringify({ ...said, revisions }))).toEqual({ problem: 'damaged' })
  })

  it('of version 1 has no yes, whatever somebody wrote into it', () => {
    const said = { ...say(agreed, 'p1'), version: 1 }
    expect(parseAlliance(JSON.stringify(said))).toEqual(agreed)
  })
})

describe('a link', () => {
  it('tells what was typed, and leaves the drawing here', async () => {
    const drawn = say(say(agreed, 'p1', 'Ana', 'AAAAgg'), 'p2', 'Jonas')
    const fragment = String(await packFragment(drawn))
    expect(await receiveLink(fragment)).toEqual(say(say(agreed, 'p1', 'Ana'), 'p2', 'Jonas'))
  })

  it('is little longer with a yes of each', async () => {
    const length = async (alliance: Alliance) => String(await packFragment(alliance)).length
    expect((await length(say(say(agreed, 'p1'), 'p2', 'Jonas'))) - (await length(agreed))).toBeLessThan(220)
  })
})
