import { describe, expect, it } from 'vitest'
import { expectToBeNamed, mistakesOf, type Row } from './plant.ts'

const file = 'content/templates/team.yaml'
const reason = 'fewer: A class agrees on a poster that all can read from their seats.\n'

describe('a template with fewer lengths or scenes than others', () => {
  const rows: readonly Row[] = [
    ['has its reason beside its lengths', 'scenes:', 'lengths: [one-page, whole]\nscenes:', 'lengths', 'why'],
    ['names no scene that there isn’t', '- boss-asks', '- boss-sings', 'boss-sings', 'There is no scene'],
    [
      'asks nothing that stands on none of its papers',
      'scenes:',
      `${reason}lengths: [one-page]\nscenes:`,
      'once: why-unsaid',
      'in none of the lengths',
    ],
    ['has no reason where nothing is fewer', 'scenes:', `${reason}scenes:`, 'fewer', 'Take it out'],
    [
      'knows its lengths by name',
      'scenes:',
      'lengths: [poster]\nscenes:',
      'poster',
      'write one of "one-page"',
    ],
  ]
  it.each(rows)('%s', (...row) => expectToBeNamed(file, row))

  it('has its reason beside its scenes', () => {
    const three = '  - cancelled-twice\n  - boss-asks\n  - feedback-hurt\n'
    const [told, ...more] = mistakesOf({ file, before: three, after: '' })
    expect(told).toContain('scenes: others have more. Say why this one hasn’t, in "fewer".')
    expect(more).toEqual([])
    expect(mistakesOf({ file, before: `scenes:\n${three}`, after: `${reason}scenes:\n` })).toEqual([])
  })
})
