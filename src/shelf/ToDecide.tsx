import { RestoreOne } from './RestoreOne.tsx'
import { partDiffers, RestorePart } from './RestorePart.tsx'
import { RestoreRound } from './RestoreRound.tsx'
import type { RestoreChoices, RestorePlan } from './restore-all.ts'
import { roundTitle } from './round-title.ts'
import type { ShelfContent } from './shelf-content.ts'
import { useShelfWords } from './words.ts'

interface ToDecideProps {
  readonly plan: RestorePlan
  readonly content: ShelfContent
  readonly choices: RestoreChoices
  readonly onChoices: (change: (before: RestoreChoices) => RestoreChoices) => void
}

/** A question for each that is not the same here. */
export function ToDecide({ plan, content, choices, onChoices }: ToDecideProps) {
  const { words } = useShelfWords()
  const alliances = plan.alliances.flatMap((one) => (one.kind === 'different' ? [one] : []))
  const rounds = plan.rounds.flatMap((one) => (one.kind === 'different' ? [one] : []))
  return (
    <>
      {alliances.length + rounds.length + (partDiffers(plan.part) ? 1 : 0) > 0 && (
        <h3>{words.restore.different}</h3>
      )}
      {alliances.map((restoring) => {
        const { id } = restoring.here.alliance
        return (
          <RestoreOne
            key={id}
            {...{ restoring, content }}
            choice={choices.alliances[id] ?? 'together'}
            onChoose={(choice) =>
              onChoices((before) => ({ ...before, alliances: { ...before.alliances, [id]: choice } }))
            }
          />
        )
      })}
      <RoundsToDecide {...{ rounds, choices, onChoices }} />
      <RestorePart
        part={plan.part}
        choice={choices.part ?? 'together'}
        topics={content.topics}
        onChoose={(part) => onChoices((before) => ({ ...before, part }))}
      />
    </>
  )
}

interface RoundsToDecideProps extends Pick<ToDecideProps, 'choices' | 'onChoices'> {
  readonly rounds: readonly Extract<RestorePlan['rounds'][number], { kind: 'different' }>[]
}

function RoundsToDecide({ rounds, choices, onChoices }: RoundsToDecideProps) {
  const { words, language } = useShelfWords()
  return (
    <>
      {rounds.map((restoring) => {
        const { id } = restoring.here
        return (
          <RestoreRound
            key={id}
            restoring={restoring}
            title={roundTitle(restoring.here, language) || words.unnamed}
            choice={choices.rounds[id]}
            onChoose={(choice) =>
              onChoices((before) => ({ ...before, rounds: { ...before.rounds, [id]: choice } }))
            }
          />
        )
      })}
    </>
  )
}
