import { useMemo, useState } from 'preact/hooks'
import { oldestFirst } from '../core/alliance/agree.ts'
import { fingerprint } from '../core/alliance/agreed.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import type { Edit } from '../core/alliance/edit.ts'
import { withFileVersion } from '../core/alliance/file-version.ts'
import {
  isNearlyFull,
  oldVersions,
  roomLeft,
  versionsToKeep,
  withoutOldVersions,
} from '../core/alliance/room.ts'
import { counted } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { saveData } from '../keeping/save-data.ts'
import type { News } from '../kit/Notice.tsx'
import { useSpeech } from '../kit/speech.ts'

interface Props {
  readonly alliance: Alliance
  readonly edit: Edit
  readonly tell: (news: News | null) => void
  readonly fileName: string // for the older versions
}

/** Says when an alliance is nearly full, and leads the way out: older versions into a file. Else it is nothing. */
export function RoomLeft({ alliance, edit, tell, fileName }: Props) {
  const { words, language } = useSpeech()
  const [saved, setSaved] = useState<Alliance | null>(null) // as it was when its older versions were saved
  const room = useMemo(() => roomLeft(alliance), [alliance])
  const keep = useMemo(() => versionsToKeep(alliance), [alliance])
  const count = alliance.revisions.length - keep
  if (!isNearlyFull(room)) return null
  const save = () => {
    saveData(oldVersions(alliance, keep), fileName)
    setSaved(alliance)
  }
  const leaveOut = () => {
    const text = counted(words.room.leftOut, count, language, { file: fileName })
    const run = leaveOutOld(alliance, keep, edit)
    const undo = () => {
      run()
      tell(null)
    }
    tell({ text, tone: 'news', lasts: true, act: { label: words.undo, run: undo } })
  }
  const sentence =
    room.agreements === 0 ? words.room.full : counted(words.room.few, room.agreements, language)
  const isSaved = saved?.revisions === alliance.revisions
  return (
    <section class="room-left" aria-labelledby="room">
      <h3 id="room" tabIndex={-1}>
        {sentence}
      </h3>
      <p>{count > 0 ? words.room.way : words.room.noWay}</p>
      {count > 0 && (
        <p class="buttons">
          <Act label={counted(words.room.save, count, language)} run={save} />
          {isSaved && <Act label={words.room.leaveOut} run={leaveOut} />}
        </p>
      )}
      <p role="status">{isSaved && fill(words.room.saved, { file: fileName })}</p>
    </section>
  )
}

function Act({ label, run }: { readonly label: string; readonly run: () => void }) {
  return (
    <button type="button" class="second" onClick={run}>
      {label}
    </button>
  )
}

/** Leaves out all but the newest versions; gives the way back, which keeps what was agreed meanwhile. */
function leaveOutOld(alliance: Alliance, keep: number, edit: Edit): () => void {
  edit((before) => withoutOldVersions(before, keep))
  return () =>
    edit((now) => {
      const known = new Set(now.revisions.map(fingerprint))
      const back = alliance.revisions.slice(0, -keep).filter((one) => !known.has(fingerprint(one)))
      return withFileVersion({ ...now, revisions: oldestFirst([...back, ...now.revisions]) })
    })
}
