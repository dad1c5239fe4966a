import { oldestFirst } from '../core/alliance/agree.ts'
import type { Alliance, Revision } from '../core/alliance/alliance.ts'
import type { Edit } from '../core/alliance/edit.ts'
import { withFileVersion } from '../core/alliance/file-version.ts'
import { formatDay } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import type { News } from '../kit/Notice.tsx'
import { useSpeech } from '../kit/speech.ts'

/** Takes one version out of an alliance, says so, and offers the way back. */
export function useLeavingOut(edit: Edit, tell: (news: News | null) => void): (revision: Revision) => void {
  const { words, language } = useSpeech()
  return (revision) => {
    edit((before) =>
      withVersions(
        before,
        before.revisions.filter((one) => one !== revision),
      ),
    )
    const bringBack = () => {
      edit((after) => withVersions(after, oldestFirst([...after.revisions, revision])))
      tell(null)
    }
    const text = fill(words.clock.wasLeftOut, { date: formatDay(revision.on, language) })
    tell({ text, tone: 'news', lasts: true, act: { label: words.undo, run: bringBack } })
  }
}

function withVersions(alliance: Alliance, revisions: Revision[]): Alliance {
  return withFileVersion({ ...alliance, revisions })
}
