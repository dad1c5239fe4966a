import type { Answer } from '../alliance.ts'
import { isEmpty } from '../edit.ts'
import { fitted, parted } from '../fit.ts'
import { limits } from '../limits.ts'
import type { MyPart } from './my-part.ts'

/** The page with this answer; an empty one is taken out. Of one that is too long, what fits is kept. */
export function withPartAnswer(part: MyPart, question: string, answer: Answer): MyPart {
  const { [question]: _, ...others } = part.answers
  if (isEmpty(answer)) return { ...part, answers: others }
  return { ...part, answers: { ...others, [question]: fitted(answer).answer } }
}

/** The page with this name on it. */
export function withPartName(part: MyPart, name: string): MyPart {
  return { ...part, name: parted(name, limits.name)[0] }
}
