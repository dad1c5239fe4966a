import type { Alliance, AnswerKey } from '../alliance/alliance.ts'
import { isOf, questionIn } from '../alliance/answer-key.ts'
import { topicsOf } from '../form/topics-of.ts'
import { findQuestion } from '../questions/bank.ts'
import type { Question, Topic } from '../questions/question.ts'
import type { Scene } from './scene.ts'
import { answersTo } from './scene-check.ts'

/** A scene, and what an alliance says to it. */
export interface TriedScene {
  readonly scene: Scene
  readonly answers: readonly { readonly question: Question; readonly keys: readonly AnswerKey[] }[]
  readonly isSilent: boolean
  readonly ask: Question // fills the gap
}

/** What an alliance says to each scene, question by question. */
export function tryScenes(
  scenes: readonly Scene[],
  bank: readonly Topic[],
  alliance: Alliance,
): readonly TriedScene[] {
  const topics = topicsOf(bank, alliance)
  return scenes.map((scene) => {
    const { answered, silent, ask } = answersTo(scene, alliance)
    const ids = [...new Set(answered.map(questionIn))]
    const answers = ids.map((id) => ({
      question: known(topics, id),
      keys: answered.filter((key) => isOf(key, id)),
    }))
    return { scene, answers, isSilent: silent, ask: known(topics, ask) }
  })
}

function known(topics: readonly Topic[], id: string): Question {
  const question = findQuestion(topics, id)
  if (question === undefined) throw new Error(`A scene asks “${id}”. Add it to content/questions.`)
  return question
}
