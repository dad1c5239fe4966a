import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { topicSchema } from '../../../src/core/questions/question.ts'
import { scenesSchema } from '../../../src/core/scenes/scene.ts'
import { answersTo } from '../../../src/core/scenes/scene-check.ts'
import { anAlliance, list, text } from '../alliance/an-alliance.ts'

const scene = {
  id: 'cancelled-twice',
  title: { en: 'A meeting is cancelled twice' },
  story: { en: 'Twice.' },
  answers: ['pace-cancel', 'commitments-slip'],
  ask: 'pace-cancel',
}

describe('answersTo', () => {
  it('finds the answers that help, of all and of each, the best first', () => {
    const answers = {
      'commitments-slip': text('Say so'),
      why: text('To learn'),
      'pace-cancel/p2': text('A day ahead'),
      'pace-cancel/p1': text('By phone'),
    }
    expect(answersTo(scene, anAlliance({ answers }))).toEqual({
      answered: ['pace-cancel/p2', 'pace-cancel/p1', 'commitments-slip'],
      silent: false,
      ask: 'pace-cancel',
    })
  })

  it('says when the paper is silent, and what to ask', () => {
    const answers = { why: text('To learn'), 'pace-cancel': text(' '), 'commitments-slip': list('') }
    expect(answersTo(scene, anAlliance({ answers }))).toEqual({
      answered: [],
      silent: true,
      ask: 'pace-cancel',
    })
  })

  it('is not fooled by a question whose name begins alike', () => {
    expect(answersTo(scene, anAlliance({ answers: { 'pace-cancel-late': text('x') } })).silent).toBe(true)
  })
})

describe('the scenes', () => {
  const read = (file: string): unknown => parse(readFileSync(file, 'utf8'))
  const { scenes } = scenesSchema.parse(read('content/scenes.yaml'))
  const topics = globSync('content/questions/*.yaml').map((file) => topicSchema.parse(read(file)))
  const questions = new Set(topics.flatMap((topic) => topic.questions.map(({ id }) => id)))

  it('are thirteen, each with its own name', () => {
    expect(new Set(scenes.map(({ id }) => id)).size).toBe(13)
  })

  it.each(scenes.map((one) => [one.id, one] as const))(
    '%s asks only what is in the question bank',
    (_id, one) => {
      expect([...one.answers, one.ask].filter((id) => !questions.has(id))).toEqual([])
    },
  )

  it.each(scenes.map((one) => [one.id, one] as const))('%s is answered by what it asks', (_id, one) => {
    expect(one.answers).toContain(one.ask)
  })
})
