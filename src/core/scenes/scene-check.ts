import type { Alliance, AnswerKey } from '../alliance/alliance.ts'
import { isOf } from '../alliance/answer-key.ts'
import { isEmpty } from '../alliance/edit.ts'
import { answersAsked } from '../alliance/own/left-out.ts'
import type { Scene } from './scene.ts'

/** What an alliance says to a scene: the answers that help, in the scene's order, or silence and what to ask. */
export interface SceneCheck {
  readonly answered: readonly AnswerKey[]
  readonly silent: boolean
  readonly ask: string
}

/** Looks in an alliance for answers to a scene; one person's answer is enough to break the silence. */
export function answersTo(scene: Scene, alliance: Alliance): SceneCheck {
  const given = Object.entries(answersAsked(alliance)).filter(([, answer]) => !isEmpty(answer))
  const keys = given.map(([key]) => key)
  const answered = scene.answers.flatMap((question) => keys.filter((key) => isOf(key, question)))
  return { answered, silent: answered.length === 0, ask: scene.ask }
}
