import { expect, it } from 'vitest'
import { articleData, questionsData } from '../../src/frame/structured-data.ts'

const facts = {
  address: 'https://a.org/start/',
  title: 'Start',
  description: 'Begin.',
  picture: 'https://a.org/s.png',
}

it('tells the day on which an article changed, and nothing when nobody knows it', () => {
  const changed = new Date('2026-11-22T10:00:00Z')
  expect(articleData({ ...facts, changed })).toMatchObject({ dateModified: '2026-11-22' })
  expect(articleData({ ...facts, changed: undefined })).not.toHaveProperty('dateModified')
})

it('takes the headings that ask, each with its answer as plain text', () => {
  const markdown =
    'Intro\n\n## Do we sign it?\n\nNo. [More](/x/) on *that* <Cite work="a" />.\n\n## Where to go\n\n- On.\n'
  expect(questionsData(markdown)).toMatchObject({
    mainEntity: [{ name: 'Do we sign it?', acceptedAnswer: { text: 'No. More on that.' } }],
  })
})
