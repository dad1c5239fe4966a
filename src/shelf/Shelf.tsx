import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { dayOf } from '../core/days/day.ts'
import { attempt } from '../keeping/attempt.ts'
import { type LibraryNow, refusalIn } from '../keeping/library-now.ts'
import { openFullLibrary } from '../keeping/open-full-library.ts'
import type { Refusal } from '../keeping/refusals.ts'
import { useKept } from '../keeping/use-kept.ts'
import { Notice } from '../kit/Notice.tsx'
import { useDrop } from '../kit/use-drop.ts'
import { AllianceList } from './AllianceList.tsx'
import { DamagedHere } from './DamagedHere.tsx'
import { useShelfFiles } from './file/use-shelf-files.ts'
import { focusShelf } from './focus-shelf.ts'
import { FolderCopies } from './folder/Folder.tsx'
import { useShelfFolder } from './folder/use-shelf-folder.ts'
import { Keeping } from './Keeping.tsx'
import { NothingKept } from './Nothing.tsx'
import { Reminder } from './Reminder.tsx'
import { RestoreReview } from './RestoreReview.tsx'
import { rowOf } from './row.ts'
import type { ShelfContent } from './shelf-content.ts'
import { ToMyPart } from './ToMyPart.tsx'
import { UnlockBackup } from './UnlockBackup.tsx'
import { useActs } from './use-acts.ts'
import { useBackup } from './use-backup.ts'
import { useRestore } from './use-restore.ts'
import { type ShelfMessages, ShelfSpeech } from './words.ts'

interface Props {
  readonly content: ShelfContent
  readonly language: string // BCP 47
  readonly messages: ShelfMessages
}

/** Every alliance that is kept in this browser. */
export default function Shelf({ content, language, messages }: Props) {
  const [speech] = useState({ language, messages })
  const page = useShelfPage(content, language, messages)
  const { kept, acts, restoring, rows } = page
  const { review, locked, cancel } = restoring
  const desk = { kept, library: page.library, acts, speech }
  const folder = useShelfFolder(desk)
  const files = useShelfFiles(desk, content)
  const isOpen = kept.isKnown && refusalIn(kept) === null && !kept.isPartMissing
  const close = () => {
    acts.tell(null)
    focusShelf()
  }
  return (
    <ShelfSpeech speech={speech}>
      <div class="app-page shelf" data-awake={kept.isKnown}>
        <Notice news={acts.news} onClose={close} />
        {locked && <UnlockBackup locked={locked} onPassphrase={restoring.unlock} onCancel={cancel} />}
        {review && <RestoreReview {...{ review, content }} onRestore={restoring.restore} onCancel={cancel} />}
        <HowItStands {...{ kept, messages }} />
        <Backups {...page}>
          <DamagedHere {...{ kept, acts, messages }} library={page.library} />
          {isOpen && !hasAlliances(page) && <NothingKept onFile={restoring.choose} />}
          {rows.length > 0 && (
            <AllianceList
              {...{ rows, files }}
              onCopy={acts.copy}
              onArchive={acts.archive}
              onRemove={acts.putAway}
            />
          )}
          {isOpen && <ToMyPart />}
          {files.now.kind === 'part-missing' && <p class="refusal">{messages.shelf.file.partMissing}</p>}
        </Backups>
        {isOpen && <FolderCopies {...folder} content={content} />}
        {page.isOver && <p class="drop-here">{messages.open.dropHere}</p>}
      </div>
    </ShelfSpeech>
  )
}

type ShelfPage = ReturnType<typeof useShelfPage>

/** What is kept, the rows that show it, and all that can be done with it. */
function useShelfPage(content: ShelfContent, language: string, messages: ShelfMessages) {
  const [kept, library] = useKept(openFullLibrary)
  useEffect(library.watch, [library])
  const acts = useActs(library, messages, language)
  const { tell, keepOrSave: keep } = acts
  const { drafts } = kept
  const backup = useBackup(library, messages, tell)
  const restoring = useRestore({ library, messages, tell, keep })
  const isOver = useDrop(restoring.choose)
  const rows = useMemo(() => {
    const today = dayOf(new Date())
    return drafts.map((draft) => rowOf(draft, content, language, today))
  }, [drafts, content, language])
  return { library, kept, acts, backup, restoring, isOver, rows }
}

function hasAlliances({ rows, kept }: ShelfPage): boolean {
  return rows.length + kept.damaged.length > 0
}

/** The reminder above all that is kept, and how to keep it elsewhere below; rounds are in a backup too. */
function Backups({ children, ...page }: ShelfPage & { readonly children: ComponentChildren }) {
  const { library, kept, backup, restoring } = page
  const { isBusy, backUp } = backup
  const hasAny = hasAlliances(page) || kept.rounds.length + kept.workshops > 0 || kept.hasMyPart
  return (
    <>
      {hasAny && (
        <Reminder
          {...{ kept, isBusy }}
          onBackUp={() => backUp()}
          onLater={() => attempt(() => library.remindLater(Date.now()))}
        />
      )}
      {children}
      {hasAny && <Keeping {...{ kept, isBusy }} onBackUp={backUp} onFile={restoring.choose} />}
    </>
  )
}

interface StandingProps {
  readonly kept: LibraryNow
  readonly messages: ShelfMessages
}

/** That it is still being looked, or why nothing is shown. */
function HowItStands({ kept, messages }: StandingProps) {
  const { isKnown, isPartMissing } = kept
  const refusal = refusalIn(kept)
  return (
    <>
      {!isKnown && <p class="looking">{messages.shelf.looking}</p>}
      {isPartMissing && <p class="refusal">{messages.builder.partMissing}</p>}
      {refusal && <p class="refusal">{sayRefusal(refusal, messages)}</p>}
    </>
  )
}

/** Where nobody may look, or another version of this page has it all. */
function sayRefusal(refusal: Refusal, messages: ShelfMessages): string {
  const { newer, older } = messages.builder.saving
  if (refusal === 'newer') return newer
  return refusal === 'older' ? older : messages.shelf.problems.refused
}
