import {
  type RoundChoice,
  type RoundRestoring,
  usualChoice,
} from '../core/alliance/keeping/restore-rounds.ts'
import { formatMoment } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { RestoreOption } from './RestoreOption.tsx'
import { useShelfWords } from './words.ts'

interface Props {
  readonly restoring: Extract<RoundRestoring, { kind: 'different' }>
  readonly title: string
  readonly choice: RoundChoice | undefined
  readonly onChoose: (choice: RoundChoice) => void
}

/** One round of answering apart that is not the same here and in the backup; nothing here is replaced unasked. */
export function RestoreRound({ restoring, title, choice, onChoose }: Props) {
  const { words, language } = useShelfWords()
  const { here, backup, merged } = restoring
  const chosen = choice ?? usualChoice(restoring)
  const choosing = { name: `restore-round-${here.id}`, chosen, onChoose }
  return (
    <fieldset class="restore-one">
      <legend>{fill(words.restore.round, { title })}</legend>
      <p class="when">
        {fill(words.restore.here, { date: formatMoment(here.changed, language) })}
        <br />
        {fill(words.restore.backup, { date: formatMoment(backup.changed, language) })}
      </p>
      {merged && (
        <RestoreOption
          {...choosing}
          value="together"
          label={words.restore.roundTogether}
          note={words.restore.roundTogetherNote}
        />
      )}
      <RestoreOption {...choosing} value="both" label={words.restore.roundBoth} />
      <RestoreOption {...choosing} value="here" label={words.restore.keepHere} />
      <RestoreOption
        {...choosing}
        value="backup"
        label={words.restore.takeBackup}
        note={words.restore.roundBackupNote}
      />
    </fieldset>
  )
}
