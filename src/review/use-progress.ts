import { useEffect, useState } from 'preact/hooks'
import type { Alliance } from '../core/alliance/alliance.ts'
import { freshProgress, type Progress } from '../core/review/progress.ts'
import { keepProgress, recallProgress } from '../keeping/progress-store.ts'

/** How far the review of this alliance has come; it begins afresh after each agreement. */
export function useProgress(alliance: Alliance | null) {
  const since = alliance?.revisions.at(-1)?.on ?? ''
  const [progress, setProgress] = useState<Progress>(freshProgress(since))
  useEffect(() => {
    if (alliance !== null) setProgress(recallProgress(alliance.id, since))
  }, [alliance?.id, since])
  const note = (next: Progress) => {
    setProgress(next)
    if (alliance !== null) keepProgress(alliance.id, next)
  }
  return { progress, note }
}
