import { useEffect } from 'preact/hooks'
import type { News } from './Notice.tsx'
import type { Speech } from './speech.ts'
import type { useDesk } from './use-desk.ts'

/** Tells when another tab has removed what is on the desk, and offers to keep it. */
export function useGone(
  { desk, edit }: ReturnType<typeof useDesk>,
  { messages }: Speech,
  tell: (news: News | null) => void,
): void {
  useEffect(() => {
    if (!desk.isGone) return
    const keep = () => {
      edit((same) => same)
      tell(null)
    }
    const act = { label: messages.builder.keepHere, run: keep }
    tell({ text: messages.builder.goneElsewhere, tone: 'problem', act })
  }, [desk.isGone])
}
