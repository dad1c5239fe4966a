import { describe, expect, it } from 'vitest'
import { readScripts, scriptIn } from '../../src/content/read-scripts.ts'
import { lengthOf } from '../../src/core/workshop/step-times.ts'

const scripts = readScripts()
const page = (inner: string) => `---\ntitle: x\n---\n\n<Timer label="A talk">\n${inner}\n</Timer>\n`
const step = (inner: string, from = 0, to = 4) =>
  `<Minute from={${from}} to={${to}} title="Why">\n\n${inner}\n\n</Minute>`

describe('the scripts of the guide', () => {
  it('have names of their own, which are those of their pages', () => {
    expect(new Set(scripts.map(({ id }) => id)).size).toBe(scripts.length)
    expect(scripts.find(({ id }) => id === 'first-30-minutes')?.page).toBe('/start/first-30-minutes/')
  })

  it.each(scripts.map((script) => [script.id, script] as const))(
    '%s says what to say and do in each step',
    (_, { sheet }) => {
      expect(sheet.steps.filter(({ say, do: acts }) => say.length + acts.length === 0)).toEqual([])
      expect(lengthOf(sheet.steps)).toBeGreaterThanOrEqual(30)
    },
  )
})

describe('a step', () => {
  it('has its words without marks, in paragraphs: what is said, and what is done', () => {
    const text =
      'Ask *her* [why](/x/).\n\n1. “One?”\n2. “Two?”\n\n<Say by="Coach">\n\nCome in.\n\n</Say>\n\n- **Wait**\n  a bit.'
    const [found] = scriptIn('how-to/talk.mdx', page(step(text)))
    expect(found?.sheet.steps[0]).toEqual({
      id: '1',
      title: 'Why',
      minutes: 4,
      say: ['Coach: “Come in.”'],
      do: ['Ask her why.', '1. “One?”', '2. “Two?”', 'Wait a bit.'],
      wrong: [],
    })
  })

  it.each([
    [
      'a part that the clock can’t tell',
      step('<Picture src="x" />'),
      'how-to/talk.mdx:6 “Why”: the clock can’t tell “<Picture src="x" />”',
    ],
    ['a gap before it', step('Go.', 1), 'must begin at minute 0'],
    ['no time', step('Go.', 0, 0), 'last at least one'],
    ['something beside it', `${step('Go.')}\n\nAnd so on.`, 'holds <Minute>s alone, not “And so on.”'],
  ])('is refused with %s', (_, inner, says) => {
    expect(() => scriptIn('how-to/talk.mdx', page(inner))).toThrow(says)
  })

  it('is in one clock for each page', () => {
    expect(() => scriptIn('x.mdx', page(step('Go.')) + page(step('Go.')))).toThrow('room for one <Timer>')
    expect(scriptIn('x.mdx', 'No minutes here.')).toEqual([])
  })
})
