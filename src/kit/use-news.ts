import { useCallback, useEffect, useState } from 'preact/hooks'
import type { News } from './Notice.tsx'

/** The news of the step that somebody is at; what is told on the way to a step belongs to that step. */
export function useNews(place: object) {
  const [told, setTold] = useState<{ readonly news: News; readonly at: string } | null>(null)
  const tell = useCallback(
    (news: News | null) => setTold(news === null ? null : { news, at: location.hash }),
    [],
  )
  const withdraw = useCallback(
    (news: News) => setTold((before) => (before?.news === news ? null : before)), // others stay
    [],
  )
  useEffect(() => {
    setTold((before) => (before?.news.lasts || before?.at === location.hash ? before : null))
  }, [place])
  return { news: told?.news ?? null, tell, withdraw }
}
