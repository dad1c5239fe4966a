import { BothSides, useConflictTitle } from '../answers/Conflicts.tsx'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import type { RestoreChoice, Restoring } from '../core/alliance/keeping/restore.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { topicsOf } from '../core/form/topics-of.ts'
import { findQuestion } from '../core/questions/bank.ts'
import { counted, formatMoment } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { RestoreOption } from './RestoreOption.tsx'
import type { ShelfContent } from './shelf-content.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly restoring: Extract<Restoring, { kind: 'different' }>
  readonly content: ShelfContent
  readonly choice: RestoreChoice
  readonly onChoose: (choice: RestoreChoice) => void
}

/** One alliance that is not the same here and in the backup, and what to do with it. */
export function RestoreOne({ restoring, content, choice, onChoose }: Props) {
  const { words, language } = useShelfWords()
  const { here, backup } = restoring
  const choosing = { name: `restore-${here.alliance.id}`, chosen: choice, onChoose }
  return (
    <fieldset class="restore-one">
      <legend>{shownTitle(here.alliance, language) || words.unnamed}</legend>
      <p class="when">
        {fill(words.restore.here, { date: formatMoment(here.changed, language) })}
        <br />
        {fill(words.restore.backup, { date: formatMoment(backup.changed, language) })}
      </p>
      <RestoreOption
        {...choosing}
        value="together"
        label={words.restore.together}
        note={useTogetherNote(restoring)}
      />
      <RestoreOption {...choosing} value="here" label={words.restore.keepHere} />
      <RestoreOption
        {...choosing}
        value="backup"
        label={words.restore.takeBackup}
        note={words.restore.takeBackupNote}
      />
      <RestoreOption {...choosing} value="both" label={words.restore.keepBoth} />
      <Differences merged={restoring.merged} content={content} there={words.restore.inBackup} />
    </fieldset>
  )
}

function useTogetherNote({ merged, here }: Props['restoring']): string {
  const { words, language } = useShelfWords()
  const count = merged.conflicts.length - here.conflicts.length
  if (count <= 0) return words.restore.togetherClean
  return counted(words.restore.togetherSome, count, language)
}

interface DifferencesProps {
  readonly merged: Draft
  readonly content: ShelfContent
  readonly there: string // where the other side stands
}

/** Both sides of what is still to be chosen. */
export function Differences({ merged, content, there }: DifferencesProps) {
  const { words } = useShelfWords()
  const questionOf = (id: string) => findQuestion(topicsOf(content.topics, merged.alliance), id)
  const titleOfConflict = useConflictTitle(merged.alliance, questionOf)
  if (merged.conflicts.length === 0) return null
  return (
    <details class="differences">
      <summary>{words.restore.differences}</summary>
      {merged.conflicts.map((conflict, index) => (
        <div key={`${conflict.kind} ${'key' in conflict ? conflict.key : index}`}>
          <h4>{titleOfConflict(conflict)}</h4>
          <BothSides conflict={conflict} questionOf={questionOf} there={there} />
        </div>
      ))}
    </details>
  )
}
