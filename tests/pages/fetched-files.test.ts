import { expect, it } from 'vitest'
import { readSessionPlans, readTopics } from '../../src/content/read-content.ts'
import { findQuestion } from '../../src/core/questions/bank.ts'
import { GET as cards } from '../../src/pages/cards.json.ts'
import { GET as scenes } from '../../src/pages/scenes.json.ts'
import { GET as scripts } from '../../src/pages/scripts.json.ts'
import { GET as workshop } from '../../src/pages/workshop.json.ts'

const topics = readTopics()
const ids = topics.flatMap(({ questions }) => questions.map(({ id }) => id))

it('there is a card for every question, in the order of the bank', async () => {
  const file = await cards().json()
  expect(Object.keys(file.cards)).toEqual(ids)
  expect(Object.values<{ question: string }>(file.cards).every(({ question }) => question !== '')).toBe(true)
})

it('the scenes ask questions that the builder knows', async () => {
  const asked: { ask: string }[] = await scenes().json()
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter(({ ask }) => findQuestion(topics, ask) === undefined)).toEqual([])
})

it('the clock gets every script by its name, each with steps that take time', async () => {
  const sheets = Object.values<{ title: string; steps: { minutes: number }[] }>(await scripts().json())
  expect(sheets.length).toBeGreaterThan(5)
  const short = sheets.filter(({ steps }) => steps.length === 0 || steps.some(({ minutes }) => minutes <= 0))
  expect(short).toEqual([])
})

it('a workshop gets the papers of its plans, and no others', async () => {
  const file: { templates: { id: string }[] } = await workshop().json()
  const wanted = readSessionPlans().plans.flatMap(({ papers }) => Object.values(papers))
  expect(file.templates.map(({ id }) => id).toSorted()).toEqual([...new Set(wanted)].toSorted())
})
