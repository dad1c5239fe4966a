import { useEffect } from 'preact/hooks'
import type { Library } from '../keeping/library.ts'
import type { News } from '../kit/Notice.tsx'
import type { Speech } from '../kit/speech.ts'
import type { useNews } from '../kit/use-news.ts'

/** Tells when another tab has removed what is on the desk, and offers to keep it, until it is back. */
export function useGone(
  isGone: boolean,
  { edit }: Pick<Library, 'edit'>,
  { messages }: Speech,
  { tell, withdraw }: Pick<ReturnType<typeof useNews>, 'tell' | 'withdraw'>,
): void {
  useEffect(() => {
    if (!isGone) return
    const act = { label: messages.builder.keepHere, run: () => edit((same) => same) }
    const news: News = { text: messages.builder.goneElsewhere, tone: 'problem', act }
    tell(news)
    return () => withdraw(news)
  }, [isGone])
}
