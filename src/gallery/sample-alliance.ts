import type { Alliance, Answer, Person, Revision } from '../core/alliance/alliance.ts'
import type { NamedPerson } from '../core/paper/people.ts'
import type { Kind, Question, Topic } from '../core/questions/question.ts'

const en = (text: string) => ({ en: text })

/** What every question has. */
const askedOf = (id: string, title: string, prompt: string) => ({
  id,
  title: en(title),
  prompt: en(prompt),
  when: en('Always.'),
})

const places = [
  { id: 'walk', label: en('On a walk') },
  { id: 'office', label: en('In the office, with the door closed') },
  { id: 'phone', label: en('By phone') },
]

/** One question of each kind. */
export const askedQuestions: { readonly [One in Kind]: Extract<Question, { kind: One }> } = {
  short: { ...askedOf('goal', 'Our goal', 'What do we want to reach?'), kind: 'short' },
  long: { ...askedOf('needs', 'What helps me', 'What helps you do your best?'), kind: 'long', lines: 3 },
  list: { ...askedOf('commitments-us', 'Our promises', 'What do we promise?'), kind: 'list', items: 3 },
  choice: { ...askedOf('where', 'Where we meet', 'Where do we meet?'), kind: 'choice', options: places },
  choices: { ...askedOf('ways', 'Ways to meet', 'Where may we meet?'), kind: 'choices', options: places },
  date: {
    ...askedOf('first-look', 'The first look', 'When do we look again?'),
    kind: 'date',
    suggest: [
      { count: 1, unit: 'months' },
      { count: 3, unit: 'months' },
    ],
  },
  scale: {
    ...askedOf('challenge', 'How much challenge', 'How much challenge do you want?'),
    kind: 'scale',
    steps: 5,
    low: en('gentle'),
    high: en('hard'),
  },
}

/** A question with a sentence that helps. */
export const hintedQuestion: Question = { ...askedQuestions.long, hint: en('An example says more.') }

/** An answer to the question of each kind. */
export const givenAnswers: Readonly<Record<Kind, Answer>> = {
  short: { kind: 'text', text: 'A team that decides without us' },
  long: { kind: 'text', text: 'Time to think.\nThe true answer first, and the tidy one later.' },
  list: { kind: 'list', items: ['We say it the same day.', 'Nobody is asked at night.'] },
  choice: { kind: 'options', chosen: ['walk'] },
  choices: { kind: 'options', chosen: ['walk', 'phone'] },
  date: { kind: 'date', on: '2027-02-22' },
  scale: { kind: 'scale', value: 4 },
}

/** All these questions together. */
export const oneTopic: Topic = {
  id: 'work',
  order: 1,
  title: en('Our work'),
  why: en('So that it goes well.'),
  questions: Object.values(askedQuestions),
}

/** Two people, one of them with a name that is long. */
export const twoPeople: readonly Person[] = [
  { id: 'p1', name: 'Maya Okafor', role: 'coach' },
  { id: 'p2', name: 'Tomás Řezníček of the night shift', role: 'client' },
]

/** Three, of whom one writes from right to left. */
export const threePeople: readonly Person[] = [...twoPeople, { id: 'p3', name: 'ليلى حداد', role: 'client' }]

/** The same people as a form calls them. */
export const calledPeople = (people: readonly Person[]): readonly NamedPerson[] =>
  people.map((person) => ({ ...person, known: true }))

/** An alliance of the two. */
export const sampleAlliance: Alliance = {
  format: 'alliance',
  version: 1,
  id: 'gallery',
  template: 'coach-client',
  language: 'en',
  title: '',
  people: [...twoPeople],
  questions: [],
  answers: {
    goal: givenAnswers.short,
    'needs/p1': givenAnswers.long,
    'needs/p2': { kind: 'text', text: 'Quiet.' },
    'needs/p3': { kind: 'text', text: 'الهدوء والوقت' },
    'commitments-us': givenAnswers.list,
  },
  revisions: [],
}

/** What was agreed before, in other words, with other people. */
export const earlierVersion: Revision = {
  on: '2026-05-22',
  note: 'The first one',
  title: 'Maya and Tom',
  people: [{ id: 'p1', name: 'Maya', role: 'coach' }, ...threePeople.slice(2)],
  questions: [],
  answers: {
    goal: { kind: 'text', text: 'A team that decides with us' },
    'commitments-us': { kind: 'list', items: ['We say it early.', 'Nobody is asked at night.'] },
    where: { kind: 'options', chosen: ['office'] },
  },
}
