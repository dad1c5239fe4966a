import { PartDifferences } from '../answers/my-part/PartDifferences.tsx'
import type { PartChoice } from '../core/alliance/my-part/together.ts'
import type { Topic } from '../core/questions/question.ts'
import { formatMoment } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { RestoreOption } from './RestoreOption.tsx'
import type { PartRestoring, RestorePlan } from './restore-all.ts'
import { useShelfWords } from './words.ts'

/** Whether a backup changes anything of the page about oneself. */
export function bringsPart(part: RestorePlan['part']): boolean {
  return part !== undefined && (part.kind === 'unread' || part.arriving.kind !== 'nothing-new')
}

/** Whether somebody has to choose between what is here and what is in the backup. */
export function partDiffers(part: RestorePlan['part']): boolean {
  return part?.kind === 'read' && part.arriving.kind === 'different'
}

/** That the page about oneself comes, or is here as it is in the backup; nothing where there is something to choose. */
export function PartComes({ part }: { readonly part: RestorePlan['part'] | undefined }) {
  const { restore } = useShelfWords().words
  if (part === undefined || partDiffers(part)) return null
  if (part.kind === 'unread') return <p class="problem">{restore.partUnread}</p>
  return <p>{part.arriving.kind === 'new' ? restore.partNew : restore.partSame}</p>
}

interface Props {
  readonly part: PartRestoring | undefined
  readonly choice: PartChoice
  readonly topics: readonly Topic[]
  readonly onChoose: (choice: PartChoice) => void
}

/** The page about oneself that isn't the same here and in the backup, and what to do with it. */
export function RestorePart({ part, choice, topics, onChoose }: Props) {
  const { words, language } = useShelfWords()
  if (part?.kind !== 'read' || part.arriving.kind !== 'different') return null
  const { came, here, arriving } = part
  const { restore } = words
  const choosing = { name: 'restore-my-part', chosen: choice, onChoose }
  return (
    <fieldset class="restore-one">
      <legend>{restore.part}</legend>
      <p class="when">
        {fill(restore.here, { date: formatMoment(here?.changed ?? 0, language) })}
        <br />
        {fill(restore.backup, { date: formatMoment(came.changed, language) })}
      </p>
      <RestoreOption
        {...choosing}
        value="together"
        label={restore.partTogether}
        note={restore.partTogetherNote}
      />
      <RestoreOption {...choosing} value="here" label={restore.keepHere} />
      <RestoreOption {...choosing} value="came" label={restore.takeBackup} note={restore.takeBackupNote} />
      <details class="differences">
        <summary>{restore.differences}</summary>
        <PartDifferences
          here={arriving.here}
          came={arriving.came}
          differs={arriving.differs}
          {...{ topics }}
        />
      </details>
    </fieldset>
  )
}
