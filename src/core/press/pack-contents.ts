import { aboutSession } from '../pack/about-session.ts'
import { groupCount } from '../pack/group-names.ts'
import type { Card } from '../prints/card.ts'
import { cardsOf } from '../prints/card-deck.ts'
import { findQuestion } from '../questions/bank.ts'
import { say } from '../words/say.ts'
import { thereIn } from '../workshop/pairing/to-pair.ts'
import type { RunSheet } from '../workshop/run-sheet.ts'
import { groupPaper } from './group-paper.ts'
import type { GroupSheet, PackPlan } from './pack-order.ts'

/** The run sheet, and how long it takes with how many people. */
export function sessionOf({ runSheet, workshop, words, rounds }: PackPlan): {
  readonly sheet: RunSheet
  readonly about: string
} {
  const there = thereIn(workshop, 0).length
  const groups = groupCount(workshop.seating, rounds[0]?.length ?? 0, words)
  return { sheet: runSheet, about: aboutSession(runSheet, there, groups, words) }
}

/** What is answered by a number at the next look. */
export function pulseAsks({ topics, language }: PackPlan): readonly string[] {
  const pulse = topics.find(({ id }) => id === 'pulse')?.questions ?? []
  return pulse.map(({ prompt }) => say(prompt, language))
}

/** A paper as those of the groups, without names, to be copied. */
export function blankSheet(plan: PackPlan): Pick<GroupSheet, 'order' | 'paper'> {
  const [first] = plan.papers
  if (!first) throw new Error('A workshop has at least one group.')
  const names = first.order.names.map(() => '')
  const order = { ...first.order, title: plan.messages.paper.blankTitle, isOfRound: false, names }
  return { order, paper: groupPaper(order, plan) }
}

/** The cards of the plan. Throws when content asks for one that it lacks. */
export function cardsIn({ topics, language, plan }: PackPlan): readonly Card[] {
  const asked = topics.filter(({ id }) => id !== 'pulse')
  for (const id of plan.cards)
    if (!findQuestion(asked, id))
      throw new Error(`content/workshops.yaml asks for the card "${id}", which is not in content/questions.`)
  return cardsOf(asked, language, { ids: plan.cards })
}

/** The questions on a hand-out. */
export function handoutQuestions({ prints, topics, language }: PackPlan): readonly string[] {
  return prints.questions.ids.flatMap((id) => {
    const question = findQuestion(topics, id)
    return question ? [say(question.prompt, language)] : []
  })
}
