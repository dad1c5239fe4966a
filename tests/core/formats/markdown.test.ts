import { describe, expect, it } from 'vitest'
import { readMessages } from '../../../src/content/read-content.ts'
import type { Answer } from '../../../src/core/alliance/alliance.ts'
import { markdown } from '../../../src/core/formats/markdown.ts'
import { escapeLine, escapeMarkdown, spanToMarkdown } from '../../../src/core/formats/markdown-text.ts'
import type { Block, Paper } from '../../../src/core/paper/paper.ts'
import { aPaper } from '../layout/a-page.ts'
import { alliance, paperOf } from '../paper/a-form.ts'

async function saved(paper: Paper): Promise<string> {
  const bytes = await markdown(readMessages()).save({ paper, sheet: 'a4', made: new Date(0) })
  return new TextDecoder().decode(bytes)
}
const savedBlocks = (...blocks: Block[]) => saved(aPaper(blocks))

describe('a paper as Markdown', () => {
  it('has a heading for the paper, each topic and each question', async () => {
    const text = await saved(paperOf(alliance({ answers: { goal: { kind: 'text', text: 'Calm.' } } })))
    expect(text).toMatch(/^# Maya and Tom\n/)
    expect(text).toContain('## Our work\n\n### About goal\n\nCalm.\n')
  })

  it('keeps each voice below its name', async () => {
    const answers: Record<string, Answer> = {
      'promises/p1': { kind: 'list', items: ['On time', 'Phone\noff'] },
      'promises/p2': { kind: 'text', text: 'I listen' },
    }
    expect(await saved(paperOf(alliance({ answers })))).toContain(
      '**Maya**\n\n- On time\n- Phone  \n  off\n\n**Tom**\n\nI listen\n',
    )
  })

  it('has boxes to tick and places to type in when it is blank', async () => {
    const text = await saved(paperOf(null))
    expect(text).toContain('- [ ] Every week\n- [ ] Every month')
    expect(text).toContain('**Coach**\n\n- …\n- …\n')
  })

  it('leaves out no level of headings', async () => {
    const levels = (await saved(paperOf(null))).match(/^#+(?= )/gm) ?? []
    expect(levels.filter((level, i) => level.length > (levels[i - 1]?.length ?? 0) + 1)).toEqual([])
  })

  it('says what belongs into the places for a signature and a date', async () => {
    expect(await saved(paperOf(alliance()))).toContain('**Maya**\n\nSignature: …\n\nDate: …\n')
  })

  it('ticks what was chosen', async () => {
    const options = [{ id: 'walk', label: 'On a walk', chosen: true }]
    expect(await savedBlocks({ kind: 'options', many: true, options })).toContain('- [x] On a walk')
  })
})

describe('a text that looks like Markdown', () => {
  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['2026) no list', '2026\\) no list'],
    ['*not* _bold_', '\\*not\\* \\_bold\\_'],
    ['snake_case', 'snake_case'],
    ['<b>[x](y)</b>', '\\<b\\>\\[x\\](y)\\</b\\>'],
    ['a | b ~c~ `d` &amp;', 'a \\| b \\~c\\~ \\`d\\` \\&amp;'],
    ['    code', 'code'],
    ['===', '\\==='],
  ])('%s stays what it is', (text, escaped) => {
    expect(escapeLine(text)).toBe(escaped)
  })

  it('keeps its lines', () => {
    expect(escapeMarkdown('one\n# two')).toBe('one  \n\\# two')
  })

  it('keeps spaces outside the marks of what changed', () => {
    expect(spanToMarkdown({ text: ' weekly ', style: 'removed' })).toBe(' ~~weekly~~ ')
    expect(spanToMarkdown({ text: 'on ', style: 'added' })).toBe('**on** ')
  })
})
