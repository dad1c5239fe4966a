import { AnswerText } from '../answers/AnswerText.tsx'
import { Changes } from '../answers/Changes.tsx'
import { ConflictSide } from '../answers/ConflictSide.tsx'
import { BothSides, Conflicts } from '../answers/Conflicts.tsx'
import { LateConflicts } from '../answers/LateConflicts.tsx'
import { SaidApart } from '../answers/SaidApart.tsx'
import { SaidBy } from '../answers/SaidBy.tsx'
import { WentAndCame } from '../answers/WentAndCame.tsx'
import { Came, Went, WordDiff } from '../answers/Words.tsx'
import { type Change, diff } from '../core/alliance/comparing/diff.ts'
import { diffWords } from '../core/alliance/comparing/diff-words.ts'
import type { Conflict } from '../core/alliance/merging/conflict.ts'
import { type Exhibit, exhibit, nothingHappens } from './exhibit.ts'
import * as sample from './sample-alliance.ts'

const asked = sample.askedQuestions
const samples = sample.givenAnswers
const questionById = (id: string) => Object.values(asked).find((question) => question.id === id)
const said = {
  question: asked.long,
  keys: ['needs/p1', 'needs/p2', 'needs/p3'],
  answers: sample.sampleAlliance.answers,
  people: sample.threePeople,
}

/** Answers as they are read. */
export const answerTexts: readonly Exhibit[] = [
  exhibit('AnswerText', AnswerText, {
    text: { question: asked.long, answer: samples.long },
    'a list': { question: asked.list, answer: samples.list },
    'what was chosen': { question: asked.choices, answer: samples.choices },
    'a day': { question: asked.date, answer: samples.date },
    'a time from the agreement': {
      question: asked.date,
      answer: { kind: 'period', in: { count: 3, unit: 'months' } },
    },
    'a step of a scale': { question: asked.scale, answer: samples.scale },
    'of a question that is asked no more': { question: undefined, answer: samples.choice },
  }),
  exhibit('WentAndCame', WentAndCame, {
    'one in place of another': { question: asked.choices, before: samples.choice, after: samples.choices },
    'a new one': { question: asked.choices, before: null, after: samples.choices },
    'one that went': { question: asked.choices, before: samples.choices, after: null },
  }),
  exhibit('SaidBy', SaidBy, {
    'by all together': { ...said, question: asked.short, keys: ['goal'] },
    'by one of them': { ...said, keys: ['needs/p1'] },
    'by two': { ...said, keys: ['needs/p1', 'needs/p2'] },
    'by three': said,
    'by somebody who is gone': { ...said, people: sample.twoPeople },
  }),
  exhibit('SaidApart', SaidApart, {
    'nothing is agreed yet': { ...apart(), answer: undefined },
    'something is agreed': { ...apart(), answer: samples.short },
  }),
]

function apart() {
  const voices = [
    { answer: samples.short, by: ['p1', 'p3'] },
    { answer: { kind: 'text', text: 'Fewer meetings' } as const, by: ['p2'] },
  ]
  return {
    question: asked.short,
    onAnswer: nothingHappens,
    said: { question: 'goal', about: 'us', verdict: 'different', voices, silent: [] },
    people: sample.calledPeople(sample.threePeople),
  } as const
}

const bothVersions = {
  before: sample.earlierVersion,
  after: sample.sampleAlliance,
  topics: [sample.oneTopic],
}
const allChanges = diff(bothVersions.before, bothVersions.after)
const ofKind = (kind: Change['kind']) => allChanges.filter((change) => change.kind === kind)
const twoWays = diffWords('We meet on Mondays', 'We always meet on Fridays')

/** What has changed between two versions. */
export const changeLists: readonly Exhibit[] = [
  exhibit('Changes', Changes, {
    'nothing has changed': { ...bothVersions, changes: [] },
    'the title': { ...bothVersions, changes: ofKind('title') },
    'people came and went': { ...bothVersions, changes: ofKind('person') },
    words: { ...bothVersions, changes: ofKind('words') },
    points: { ...bothVersions, changes: ofKind('points') },
    'an answer that is no text': { ...bothVersions, changes: ofKind('answer') },
  }),
  exhibit('WordDiff', WordDiff, { 'words stayed, came and went': { pieces: twoWays } }),
  exhibit('Came', Came, { 'what is new': { children: 'on Fridays' } }),
  exhibit('Went', Went, { 'what no longer holds': { children: 'on Mondays' } }),
]

const maya = sample.twoPeople[0] ?? null
const conflicts: readonly Conflict[] = [
  { kind: 'title', mine: 'The night shift', theirs: 'Night and day' },
  { kind: 'person', mine: maya, theirs: null },
  { kind: 'answer', key: 'goal', mine: samples.short, theirs: { kind: 'text', text: 'Fewer meetings' } },
  { kind: 'answer', key: 'needs/p1', mine: samples.long, theirs: null },
  { kind: 'version', version: sample.earlierVersion },
  {
    kind: 'wording',
    mine: ovenAsked('Who lights the oven?'),
    theirs: ovenAsked('Who is the first to come in?'),
  },
]
const [title, person, goal, needs, version, wording] = conflicts
const alliance = sample.sampleAlliance
const choosing = { alliance, questionOf: questionById, onSettle: nothingHappens }

/** What was written in two ways. */
export const conflictLists: readonly Exhibit[] = [
  exhibit('ConflictSide', ConflictSide, {
    ...sidesOf('the title', title),
    ...sidesOf('a person', person),
    ...sidesOf('an answer', goal),
    ...sidesOf('an answer that was taken out', needs),
    ...sidesOf('a version', version),
    ...sidesOf('the words of a question', wording),
  }),
  exhibit('BothSides', BothSides, {
    'this place and another': { ...bothSides(goal), there: 'In the file' },
    'two other places': { ...bothSides(goal), here: 'On the phone', there: 'In the file' },
  }),
  exhibit(
    'Conflicts',
    Conflicts,
    {
      'nothing to choose': { ...choosing, conflicts: [] },
      'one of each kind': { ...choosing, conflicts },
    },
    (props, change) => ({
      ...props,
      onSettle: (next, settled) =>
        change({ alliance: next, conflicts: props.conflicts.filter((one) => one !== settled) }),
    }),
  ),
  exhibit('LateConflicts', LateConflicts, {
    'nothing to choose': { ...choosing, conflicts: [] },
    'something to choose': { ...choosing, conflicts: conflicts.slice(0, 1) },
  }),
]

function sidesOf(what: string, conflict: Conflict | undefined) {
  if (conflict === undefined) throw new Error(`The gallery lacks a conflict about ${what}.`)
  return {
    [`${what}, here`]: { conflict, side: 'mine', questionOf: questionById },
    [`${what}, there`]: { conflict, side: 'theirs', questionOf: questionById },
  } as const
}

function ovenAsked(prompt: string) {
  return {
    id: 'own-oven0001',
    topic: 'commitments',
    each: false,
    kind: 'short',
    prompt: { en: prompt },
  } as const
}

function bothSides(conflict: Conflict | undefined) {
  if (conflict === undefined) throw new Error('The gallery lacks a conflict.')
  return { conflict, questionOf: questionById }
}
