import english from '../../../content/messages/en.json' with { type: 'json' }
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { compose } from '../../../src/core/paper/compose.ts'
import type { Block, Paper } from '../../../src/core/paper/paper.ts'
import { type Topic, topicSchema } from '../../../src/core/questions/question.ts'
import type { Length } from '../../../src/core/templates/length.ts'
import { type Template, templateSchema } from '../../../src/core/templates/template.ts'

export const messages = english

/** A question of a topic below, with the words that matter here. */
const asked = (id: string, rest: object) => ({
  id,
  title: { en: `About ${id}` },
  prompt: { en: `What about ${id}?` },
  when: { en: 'Always.' },
  ...rest,
})

/** One question of every kind. */
export const topics: readonly Topic[] = [
  {
    id: 'work',
    order: 1,
    title: { en: 'Our work', de: 'Unsere Arbeit' },
    why: { en: 'Work is what we do.' },
    questions: [
      asked('goal', { kind: 'short', hint: { en: 'In one sentence.' } }),
      asked('needs', { kind: 'long', lines: 3 }),
      asked('promises', { kind: 'list', items: 2 }),
    ],
  },
  {
    id: 'rhythm',
    order: 2,
    title: { en: 'Our rhythm' },
    why: { en: 'Time matters.' },
    questions: [
      asked('first-look', { kind: 'date', suggest: [], occasion: 'check-in' }),
      asked('how-often', {
        kind: 'choice',
        options: [
          { id: 'weekly', label: { en: 'Every week' } },
          { id: 'monthly', label: { en: 'Every month' } },
        ],
      }),
      asked('where', {
        kind: 'choices',
        options: [
          { id: 'walk', label: { en: 'On a walk' } },
          { id: 'office', label: { en: 'In the office' } },
        ],
      }),
      asked('challenge', { kind: 'scale', steps: 5, low: { en: 'Gentle' }, high: { en: 'Hard' } }),
    ],
  },
  {
    id: 'bank',
    order: 3,
    title: { en: 'From the bank' },
    why: { en: 'More.' },
    questions: [asked('extra', { kind: 'short' })],
  },
  {
    id: 'pulse',
    order: 4,
    title: { en: 'The pulse' },
    why: { en: 'To notice.' },
    questions: [
      asked('pulse-goal', {
        kind: 'scale',
        steps: 5,
        title: { en: 'How far we are' },
        low: { en: 'Low' },
        high: { en: 'High' },
      }),
    ],
  },
].map((topic) => topicSchema.parse(topic))

/** Asks everything but the question from the bank. */
export const template: Template = templateSchema.parse({
  id: 'pair',
  order: 1,
  edition: '2026-11',
  relationship: 'coach',
  title: { en: 'Coach and client' },
  description: { en: 'For two.' },
  opening: { en: 'We begin.' },
  closing: { en: 'We have talked.' },
  roles: [
    { id: 'coach', title: { en: 'Coach' }, least: 1, most: 2, blank: 1 },
    { id: 'client', title: { en: 'Client' }, least: 1, most: 12, blank: 1 },
  ],
  sections: [
    {
      topic: 'work',
      questions: [
        { once: 'goal', from: 'one-page' },
        { each: 'needs', from: 'two-sides' },
        { each: 'promises', from: 'one-page' },
      ],
    },
    {
      topic: 'rhythm',
      questions: [
        { once: 'first-look', from: 'two-sides' },
        { once: 'how-often', from: 'two-sides', beside: true },
        { once: 'where' },
        { once: 'challenge' },
      ],
    },
  ],
})

/** An alliance of Maya and Tom on this form. */
export function alliance(different: Partial<Alliance> = {}): Alliance {
  return {
    format: 'alliance',
    version: 1,
    id: 'test',
    template: 'pair',
    language: 'en',
    title: '',
    people: [
      { id: 'p1', name: 'Maya', role: 'coach' },
      { id: 'p2', name: 'Tom', role: 'client' },
    ],
    questions: [],
    answers: {},
    revisions: [],
    ...different,
  }
}

/** The same, agreed on this day. */
export function agreedOn(on: string, different: Partial<Alliance> = {}): Alliance {
  const { title, people, questions, answers } = alliance(different)
  return alliance({ ...different, revisions: [{ on, note: '', title, people, questions, answers }] })
}

/** The paper of an alliance on this form, or the blank one. */
export function paperOf(one: Alliance | null, language = 'en', length: Length = 'whole'): Paper {
  return compose(template, topics, one, { language, messages, length })
}

/** The block itself and all blocks within it. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...within(block)])
}

function within(block: Block): readonly Block[] {
  if (block.kind === 'section' || block.kind === 'question') return allBlocks(block.blocks)
  if (block.kind === 'title') return block.places
  if (block.kind === 'cells') return allBlocks(block.questions)
  if (block.kind === 'roster')
    return block.rows.flatMap(({ name, cells }) => allBlocks([...name, ...cells.flat()]))
  return block.kind === 'voices' ? block.voices.flatMap((voice) => allBlocks(voice.blocks)) : []
}

/** Every paragraph that a paper holds, as plain text. */
export function paragraphsOf(paper: Paper): readonly string[] {
  return allBlocks(paper.blocks).flatMap((block) =>
    block.kind === 'text' ? [block.spans.map(({ text }) => text).join('')] : [],
  )
}
