import { useMemo } from 'preact/hooks'
import type { Content } from '../content.ts'
import type { PaperJob } from '../engine/engine-job.ts'
import type { Speech } from '../speech.ts'
import type { Wishes } from './PaperWishes.tsx'
import { paperLanguage } from './paper-language.ts'

/** What the engine needs for the paper as it is now; the same object as long as nothing has changed. */
export function usePaper(
  { templates, topics }: Content,
  { language: page, messages }: Speech,
  alliance: PaperJob['alliance'] | null,
  wishes: Wishes,
): PaperJob | null {
  return useMemo(() => {
    const template = templates.find(({ id }) => id === alliance?.template)
    if (alliance === null || template === undefined) return null
    const language = paperLanguage(alliance.language, page, template)
    return { template, topics, alliance, language, messages, ...wishes }
  }, [templates, topics, page, messages, alliance, wishes])
}
