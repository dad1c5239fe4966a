import { groupNames, groupTitle } from '../pack/group-names.ts'
import { directionOf } from '../paper/direction.ts'
import type { Block, Paper, QuestionBlock, Text } from '../paper/paper.ts'
import type { Three } from '../prints/prints.ts'
import { counted } from '../words/format.ts'
import { fill } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { quoted } from '../workshop/quoted.ts'
import type { RunSheet, RunStep } from '../workshop/run-sheet.ts'
import { stepTimes, whenBegun } from '../workshop/step-times.ts'
import { cardsIn, handoutQuestions, pulseAsks, sessionOf } from './pack-contents.ts'
import type { PackPlan } from './pack-order.ts'

/** A part of a pack as a paper that is read from top to bottom. */
export function paperOf(title: string, blocks: readonly Block[], { words, language }: PackPlan): Paper {
  return {
    title,
    form: words.site,
    language,
    direction: directionOf(language),
    arrangement: 'running',
    sides: null,
    authors: [],
    blocks,
  }
}

/** The run sheet as a table: when, what to say, and what to do. */
export function runSheetBlocks(plan: PackPlan): readonly Block[] {
  const { sheet, about } = sessionOf(plan)
  const { words } = plan
  const times = stepTimes(sheet.steps)
  const rows = sheet.steps.map((step, place) => {
    const { from = 0 } = times[place] ?? {}
    const done = step.do.map((text) => told(text, 'hint'))
    const wrong = step.wrong.map((what) => told(fill(words.ifWrong, { what }), 'hint'))
    return {
      name: timeOf(step, from, sheet, plan),
      cells: [step.say.map((text) => told(quoted(text))), [...done, ...wrong]],
    }
  })
  const { step, say: said, do: acts } = words.runSheetHead
  return [titled(sheet.title, about), { kind: 'roster', head: [step, said, acts], rows }]
}

function timeOf(
  { title, minutes }: RunStep,
  from: number,
  { starts }: RunSheet,
  { words, language }: PackPlan,
): readonly Block[] {
  const time = whenBegun(starts, from, words.minute)
  return [told(`${time} · ${counted(words.minutes, minutes, language)}`, 'hint'), strong(title)]
}

/** Who sits with whom in one round. */
export function groupBlocks({ workshop, rounds, words }: PackPlan, round: number): readonly Block[] {
  const title = rounds.length === 1 ? words.groups : fill(words.round, { number: round + 1 })
  const rows = (rounds[round] ?? []).map((group, place) => ({
    name: [strong(groupTitle(workshop.seating, place + 1, words))],
    cells: [[lead(groupNames(workshop, group, words))]],
  }))
  return [titled(title), { kind: 'roster', head: [words.groupsHead.group, words.groupsHead.names], rows }]
}

/** The sheet for the day on which they look again. */
export function nextLookBlocks(plan: PackPlan, names: string): readonly Block[] {
  const { look, language } = plan
  const asked = (key: 'day' | 'with' | 'next') => untitledQuestion(say(look[key], language), [room(1)])
  const number = (text: string) =>
    untitledQuestion(text, [
      { kind: 'gap', field: '', label: text, shape: { kind: 'scale', steps: 5, low: '', high: '' } },
    ])
  return [
    titled(say(look.title, language), names),
    told(say(look.line, language), 'hint'),
    { kind: 'cells', questions: [asked('day'), asked('with')] },
    told(say(look.numbers, language), 'hint'),
    ...pulseAsks(plan).map(number),
    ...look.asks.map((ask) => untitledQuestion(say(ask, language), [room(3)])),
    asked('next'),
  ]
}

/** The cards as a table, to be cut along its lines. */
export function cardBlocks(plan: PackPlan): readonly Block[] {
  const rows = cardsIn(plan).map(({ theme, question: asked, when }) => ({
    name: [told(theme, 'hint')],
    cells: [[lead(asked)], [told(when, 'hint')]],
  }))
  return [titled(plan.words.cards), { kind: 'roster', head: ['', '', ''], rows }]
}

/** The poster that the plan hangs on the wall. */
export function posterBlocks({ prints, plan, language }: PackPlan): readonly Block[] {
  const { title, line, points } = prints[plan.poster]
  const said = (point: (typeof points)[number]): Block => ({
    kind: 'section',
    text: say(point.title, language),
    why: '',
    blocks: [told(say(point.said, language))],
  })
  return [titled(say(title, language), say(line, language)), ...points.map(said)]
}

/** The hand-out. */
export function handoutBlocks(plan: PackPlan): readonly Block[] {
  const { prints, language } = plan
  const section = (text: string, why: string, blocks: readonly Block[]): Block => ({
    kind: 'section',
    text,
    why,
    blocks,
  })
  const inThree = ({ title, points }: Three) => {
    const cells = points.map((point) =>
      untitledQuestion(say(point.title, language), [told(say(point.text, language))]),
    )
    return section(say(title, language), '', [{ kind: 'cells', questions: cells }])
  }
  const { questions, again, idea } = prints
  return [
    titled(say(idea.title, language)),
    lead(say(idea.text, language)),
    inThree(prints.agreements),
    inThree(prints.steps),
    section(
      say(questions.title, language),
      say(questions.line, language),
      handoutQuestions(plan).map((text) => untitledQuestion(text, [room(2)])),
    ),
    section(say(again.title, language), '', [told(say(again.text, language))]),
  ]
}

function titled(text: string, line = ''): Block {
  return { kind: 'title', form: '', text, line, places: [] }
}

function told(text: string, tone: Text['tone'] = 'body', style: 'plain' | 'strong' = 'plain'): Text {
  return { kind: 'text', tone, by: 'form', spans: [{ text, style }] }
}

function strong(text: string): Text {
  return told(text, 'body', 'strong')
}

function lead(text: string): Text {
  return told(text, 'lead')
}

function untitledQuestion(text: string, blocks: readonly Block[]): QuestionBlock {
  return { kind: 'question', text, prompt: '', blocks }
}

function room(lines: number): Block {
  return {
    kind: 'gap',
    field: '',
    label: '',
    shape: lines === 1 ? { kind: 'short' } : { kind: 'long', lines },
  }
}
