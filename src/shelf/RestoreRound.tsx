import type { ComponentChildren } from 'preact'
import {
  type RoundChoice,
  type RoundRestoring,
  usualChoice,
} from '../core/alliance/keeping/restore-rounds.ts'
import { formatMoment } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
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
  const option = (value: RoundChoice, label: string, note?: ComponentChildren) => (
    <label class="option">
      <input
        type="radio"
        name={`restore-round-${here.id}`}
        checked={(choice ?? usualChoice(restoring)) === value}
        onChange={() => onChoose(value)}
      />
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
    </label>
  )
  return (
    <fieldset class="restore-one">
      <legend>{fill(words.restore.round, { title })}</legend>
      <p class="when">
        {fill(words.restore.here, { date: formatMoment(here.changed, language) })}
        <br />
        {fill(words.restore.backup, { date: formatMoment(backup.changed, language) })}
      </p>
      {merged && option('together', words.restore.roundTogether, words.restore.roundTogetherNote)}
      {option('both', words.restore.roundBoth)}
      {option('here', words.restore.keepHere)}
      {option('backup', words.restore.takeBackup, words.restore.roundBackupNote)}
    </fieldset>
  )
}
