import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import {
  withOrder,
  withOurWords,
  withOwnQuestion,
  withoutQuestion,
  withReworded,
} from '../../../src/core/alliance/own/edit-own.ts'
import type { OwnQuestion } from '../../../src/core/alliance/own/own.ts'
import { withQuestionBack } from '../../../src/core/alliance/own/put-back.ts'
import type { Act, Pen } from './pen.ts'

const ours = ['why', 'us', 'how', 'needs']

/** Something that people do to make the form their own. */
export function makeOwn(by: Pen): Act {
  const { chance } = by
  const number = chance.next()
  if (number < 0.35) return (alliance) => withOwnQuestion(alliance, ownQuestion(by))
  if (number < 0.5) return (alliance) => reword(alliance, by)
  if (number < 0.6)
    return (alliance) => withReworded(alliance, { id: chance.oneOf(ours), prompt: { en: by.word() } })
  if (number < 0.65) return (alliance) => withOurWords(alliance, chance.oneOf(ours))
  if (number < 0.8) return (alliance) => leftOut(alliance, someQuestion(alliance, by))
  if (number < 0.9) return (alliance) => withQuestionBack(alliance, someQuestion(alliance, by))
  return (alliance) => withOrder(alliance, shuffled([...ours, ...ownIds(alliance)], by))
}

/** A question of which somebody may write an answer. */
export function someQuestion(alliance: Alliance, { chance }: Pen): string {
  return chance.oneOf([...ours, ...ownIds(alliance)])
}

function leftOut(alliance: Alliance, question: string): Alliance {
  return withoutQuestion(alliance, question, ours.includes(question))
}

function ownQuestion(by: Pen): OwnQuestion {
  const { chance } = by
  const id = `own-${by.word().replace(/\W.*/s, '')}${chance.below(1e6)}`.padEnd(12, 'x')
  const about = { id, topic: 'why', each: chance.next() < 0.5, prompt: { en: by.word() } }
  if (chance.next() < 0.7) return { ...about, kind: 'short' }
  const options = ['a', 'b'].map((option) => ({ id: option, label: { de: by.word() } }))
  return { ...about, kind: 'choice', options }
}

function reword(alliance: Alliance, by: Pen): Alliance {
  const questions = alliance.own?.questions ?? []
  if (questions.length === 0) return alliance
  return withOwnQuestion(alliance, {
    ...by.chance.oneOf(questions),
    prompt: { en: by.word(), fr: by.word() },
  })
}

function ownIds({ own }: Alliance): readonly string[] {
  return (own?.questions ?? []).map(({ id }) => id)
}

function shuffled(all: readonly string[], { chance }: Pen): readonly string[] {
  return all
    .map((one) => ({ one, at: chance.next() }))
    .sort((first, second) => first.at - second.at)
    .map(({ one }) => one)
}
