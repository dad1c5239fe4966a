import type { Round } from '../core/alliance/apart/round.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'

/** What a round is about: the title of its alliance, or its people. */
export function roundTitle(round: Round, language: string): string {
  return shownTitle('sheet' in round ? round.sheet : round.invitation.about, language)
}
