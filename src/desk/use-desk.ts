import { useEffect } from 'preact/hooks'
import { openLibrary } from '../keeping/open-library.ts'
import { useKept } from '../keeping/use-kept.ts'
import { useLeaving } from '../keeping/use-leaving.ts'

/** The one state of a page on which an alliance is written, and the library that keeps it. */
export function useDesk() {
  const [now, library] = useKept(openLibrary)
  useEffect(library.listen, [library])
  useLeaving(now.saving, now.unsaved.length > 0)
  return [now, library] as const
}
