import { describe, expect, it } from 'vitest'
import { randomLetterhead } from '../../../../scripts/fuzz/paper/random-letterhead.ts'
import { agree, hasChanged } from '../../../../src/core/alliance/agree.ts'
import type { Letterhead } from '../../../../src/core/alliance/letterhead/letterhead.ts'
import { withLetterhead } from '../../../../src/core/alliance/letterhead/with-letterhead.ts'
import { merge } from '../../../../src/core/alliance/merging/merge.ts'
import { newer } from '../../../../src/core/alliance/merging/newer.ts'
import { settle } from '../../../../src/core/alliance/merging/settle.ts'
import { putTogether } from '../../../../src/core/alliance/merging/together.ts'
import { openAlliance } from '../../../../src/core/alliance/opening/open-alliance.ts'
import { parseAlliance } from '../../../../src/core/alliance/opening/parse.ts'
import { packFragment } from '../../../../src/core/alliance/sending/fragment.ts'
import { receiveLink } from '../../../../src/core/alliance/sending/receive.ts'
import { allianceText } from '../../../../src/core/formats/json.ts'
import { fc } from '../../../fast-check.ts'
import { anAlliance, text } from '../an-alliance.ts'

const harbour: Letterhead = { head: 'Harbour Coaching', foot: 'Kai 3, Hamburg', colour: '#1b3a6b' }
const file = (letterhead: unknown, version = 3) => JSON.stringify({ ...anAlliance(), version, letterhead })

describe('a letterhead in the file', () => {
  it('comes back from a file and from a link as it was, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(randomLetterhead(), async (letterhead) => {
        const alliance = withLetterhead(anAlliance(), letterhead)
        expect(parseAlliance(allianceText(alliance))).toEqual(alliance)
        expect(await receiveLink(String(await packFragment(alliance)))).toEqual(alliance)
      }),
    )
  })

  it('makes it one of the third version, and of the first again when it goes', () => {
    const headed = withLetterhead(anAlliance(), harbour)
    expect(headed.version).toBe(3)
    expect(withLetterhead(headed, undefined)).toEqual(anAlliance())
  })

  it.each([1, 2])('means nothing in a file of version %i', (version) => {
    expect(parseAlliance(file(harbour, version))).toEqual(anAlliance())
  })

  it.each([[{}], [{ head: '', foot: ' \u200b' }]])('is none when it says nothing: %j', (letterhead) => {
    expect(parseAlliance(file(letterhead))).toEqual(anAlliance())
  })

  it.each([
    ['a line that is too long', { head: 'x'.repeat(121) }, { head: 'x'.repeat(120) }, 'letterhead: …x'],
    ['two lines', { head: 'Harbour\nCoaching' }, { head: 'Harbour' }, 'letterhead: …\nCoaching'],
    ['a number', { head: 'Harbour', foot: 7 }, { head: 'Harbour' }, 'letterhead: …7'],
    ['yellow', { head: 'Harbour', colour: '#ffdd00' }, { head: 'Harbour' }, 'letterhead: …"#ffdd00"'],
    ['a colour that is code', { colour: 'red;}' }, undefined, 'letterhead: …"red;}"'],
    ['a word', 'Harbour', undefined, 'letterhead: …"Harbour"'],
    ['nothing', null, undefined, 'letterhead: …null'],
  ])('loses what finds no place in it, and tells so: %s', (_, letterhead, kept, lost) => {
    const alliance = withLetterhead(anAlliance(), kept)
    expect(openAlliance(file(letterhead))).toEqual({ alliance, lost: [lost] })
    expect(parseAlliance(file(letterhead))).toEqual({ problem: 'damaged' })
  })

  it('is no part of what was agreed: another one changes no agreement', () => {
    const agreed = agree(anAlliance({ answers: { why: text('To sail') } }), { on: '2026-12-01', note: '' })
    expect(hasChanged(withLetterhead(agreed, harbour))).toBe(false)
  })
})

describe('two copies with letterheads', () => {
  const bare = anAlliance()
  const one = withLetterhead(bare, harbour)
  const other = withLetterhead(bare, { ...harbour, head: 'Harbour & Daughters' })

  it('have the one that either of them has', () => {
    expect(putTogether(bare, one)).toMatchObject({
      merged: one,
      conflicts: [],
      came: [{ kind: 'letterhead' }],
    })
    expect(merge({ ...bare, revisions: [] }, one, bare).merged).toEqual(one)
  })

  it('that are not the same leave it open until somebody has chosen', () => {
    const { merged, conflicts } = merge({ ...bare, revisions: [] }, one, other)
    expect(merged).toEqual(one)
    expect(conflicts).toEqual([{ kind: 'letterhead', mine: one.letterhead, theirs: other.letterhead }])
    expect(conflicts.map((conflict) => settle(merged, conflict, 'theirs'))).toEqual([other])
    expect(putTogether(one, other)?.came).toEqual([])
  })

  it('keep it gone where one tab took it out and the other left it as it was', () => {
    const said = { ...one, title: 'Kai' }
    expect(newer(said, bare, one)).toEqual({ merged: { ...bare, title: 'Kai' }, conflicts: [] })
  })
})
