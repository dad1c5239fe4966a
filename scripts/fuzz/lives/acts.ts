import { agree } from '../../../src/core/alliance/agree.ts'
import type { Alliance, Answer } from '../../../src/core/alliance/alliance.ts'
import { withAnswer, withChangedPerson, withoutPerson, withPerson } from '../../../src/core/alliance/edit.ts'
import { otherKind } from '../../../src/core/alliance/other-kind.ts'
import { leave, promisesOf } from '../../../src/core/alliance/people/leave.ts'
import { withoutPulse } from '../../../src/core/alliance/pulse.ts'
import { withoutYes, withYes } from '../../../src/core/alliance/yes/say-yes.ts'
import type { Chance } from '../chance.ts'
import { makeOwn, someQuestion } from './acts-own.ts'
import type { Act, Pen } from './pen.ts'

const questions = ['why', 'us', 'how', 'needs', 'pulse-trust', 'constructor', 'mistakes', 'tostring']

/** A random act: mostly words, sometimes people, sometimes an agreement. */
export function someAct(by: Pen): Act {
  const { chance } = by
  const number = chance.next()
  if (number < 0.42) return write(by)
  if (number < 0.5) return makeOwn(by)
  if (number < 0.58) return (alliance) => withPerson(alliance, role(chance), name(by))
  if (number < 0.64) return (alliance) => withoutPerson(alliance, somebody(alliance, chance))
  if (number < 0.72) return rename(by)
  if (number < 0.75) return (alliance) => ({ ...alliance, title: chance.oneOf(['', by.word()]) })
  if (number < 0.78) return takeQuestion(by)
  if (number < 0.8) return changeKind(chance)
  if (number < 0.82) return withoutPulse
  if (number < 0.85) return sayYes(by)
  if (number < 0.86) return takeYesBack(by)
  if (number < 0.88) return somebodyLeaves(by)
  return agreeOn(by)
}

function write(by: Pen): Act {
  const { chance } = by
  return (alliance) => {
    const question = chance.next() < 0.3 ? someQuestion(alliance, by) : chance.oneOf(questions)
    const key = chance.next() < 0.5 ? question : `${question}/${somebody(alliance, chance)}`
    return withAnswer(alliance, key, answer(by, alliance, key))
  }
}

/** Sometimes the answer of before with something added, as people write; sometimes nothing at all. */
function answer(by: Pen, alliance: Alliance, key: string): Answer {
  const { chance } = by
  const before = alliance.answers[key]
  const number = chance.next()
  if (number < 0.1) return { kind: 'text', text: '' }
  if (number < 0.25 && before?.kind === 'list') {
    return { kind: 'list', items: before.items.filter(() => chance.next() < 0.7) }
  }
  if (number < 0.4 && before?.kind === 'list') return { kind: 'list', items: [...before.items, by.word()] }
  if (number < 0.6) return { kind: 'text', text: `${by.word()}\n${by.word()}` }
  if (number < 0.75) return { kind: 'list', items: [by.word(), by.word()] }
  if (number < 0.85) return { kind: 'options', chosen: ['a', 'b', 'c'].filter(() => chance.next() < 0.5) }
  if (number < 0.9) return { kind: 'scale', value: 1 + chance.below(5) }
  if (number < 0.95) return { kind: 'date', on: '2027-01-31' }
  return { kind: 'period', in: { count: 1 + chance.below(3), unit: 'months' } }
}

function rename(by: Pen): Act {
  return (alliance) => {
    const id = somebody(alliance, by.chance)
    return withChangedPerson(alliance, { id, name: name(by), role: role(by.chance) })
  }
}

function takeQuestion({ chance }: Pen): Act {
  const question = chance.oneOf(questions)
  return (alliance) => {
    const others = alliance.questions.filter((one) => one !== question)
    return { ...alliance, questions: chance.next() < 0.6 ? [...others, question] : others }
  }
}

const kinds = [
  { id: 'two-people', roles: [{ id: 'partner', least: 2, most: 2 }] },
  {
    id: 'with-facilitator',
    roles: [
      { id: 'facilitator', least: 1, most: 1 },
      { id: 'partner', least: 2, most: 20 },
    ],
  },
]

function changeKind(chance: Chance): Act {
  const [from, to] = [chance.oneOf(kinds), chance.oneOf(kinds)]
  return (alliance) => otherKind(alliance, from, to)
}

/** Mostly today, by a clock that is mostly right; now and then with a year that was mistyped. */
function agreeOn(by: Pen): Act {
  const { chance } = by
  return (alliance, day) => {
    const number = chance.next()
    const on = number < 0.05 ? `2${chance.below(10)}${day.slice(2)}` : number < 0.1 ? '2025-01-01' : day
    const latest = chance.next() < 0.7 ? (number < 0.1 ? '2025-01-02' : day) : undefined
    return agree(alliance, { on, note: chance.next() < 0.3 ? by.word() : '' }, latest)
  }
}

/** To the last version, typed and at times drawn; its words are told by a digest of the right shape. */
function sayYes(by: Pen): Act {
  const { chance } = by
  return (alliance, day) => {
    const drawing = chance.next() < 0.3 ? 'AAAAgghh' : undefined
    const name = chance.oneOf(['Ana', 'J.', 'مريم', '\u202e']) // of two yeses of one person the last counts
    return withYes(alliance, {
      by: somebody(alliance, chance),
      name,
      drawing,
      on: day,
      words: 'w'.repeat(43),
    })
  }
}

function takeYesBack({ chance }: Pen): Act {
  return (alliance) => withoutYes(alliance, somebody(alliance, chance))
}

/** Their promises go to somebody, or to nobody. */
function somebodyLeaves({ chance }: Pen): Act {
  return (alliance) => {
    const person = somebody(alliance, chance)
    const promises = promisesOf(alliance, person, () => true)
    const handovers = promises.map((promise) => ({
      promise,
      to: chance.oneOf([null, heirOf(alliance, person)]),
    }))
    return leave(alliance, person, handovers)
  }
}

function heirOf({ people }: Alliance, person: string): string | null {
  return people.find(({ id }) => id !== person)?.id ?? null
}

function somebody({ people }: Alliance, chance: Chance): string {
  return chance.oneOf(people).id
}

function role(chance: Chance): string {
  return chance.oneOf(['partner', 'partner', 'facilitator'])
}

function name(by: Pen): string {
  return by.chance.oneOf(['', '', 'Ana', 'Ana Lovrić', 'Jonas', by.word()])
}
