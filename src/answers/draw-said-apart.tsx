import type { ComponentChildren } from 'preact'
import { compareAnswers } from '../core/alliance/apart/compare-answers.ts'
import { isPulseRound } from '../core/alliance/apart/pulse-round.ts'
import { knownSides } from '../core/alliance/apart/revealed.ts'
import type { NamedPerson } from '../core/paper/people.ts'
import { roundsBeside } from '../keeping/rounds-beside.ts'
import type { CommonField } from './beside-field.ts'
import { SaidApart } from './SaidApart.tsx'

/**
 * What people see differently in the newest round of this browser about this alliance, to be drawn beside its fields;
 * nothing where there is none.
 */
export async function drawSaidApart(alliance: string) {
  const rounds = (await roundsBeside.allRounds()).map((round) => ({ round, sides: knownSides(round) }))
  const newest = rounds.find(
    ({ round, sides }) =>
      'invitation' in round &&
      round.invitation.about.id === alliance &&
      sides.length > 1 &&
      !isPulseRound(round),
  )
  if (newest === undefined) return null
  const open = compareAnswers(newest.sides).filter(
    ({ about, verdict }) => about === 'us' && verdict === 'different',
  )
  return (field: CommonField, people: readonly NamedPerson[]): ComponentChildren => {
    const said = open.find(({ question }) => question === field.question.id)
    return said && <SaidApart {...field} {...{ said, people }} />
  }
}
