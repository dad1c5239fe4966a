import type { Alliance } from '../alliance.ts'
import { withFileVersion } from '../file-version.ts'
import { withOwn } from './with-own.ts'

/** The alliance with a question that was left out asked again. */
export function withQuestionBack(alliance: Alliance, question: string): Alliance {
  const leftOut = alliance.own?.leftOut
  if (!leftOut?.includes(question)) return alliance
  return withFileVersion(
    withOwn(alliance, { ...alliance.own, leftOut: leftOut.filter((id) => id !== question) }),
  )
}
