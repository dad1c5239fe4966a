import { useMemo } from 'preact/hooks'
import type { Content } from '../../core/templates/content.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import type { PaperJob } from '../../engine/engine-job.ts'
import { paperJob } from '../../engine/paper-job.ts'
import { type Wishes, wishedFor } from '../../export/wishes.ts'
import type { Speech } from '../../kit/speech.ts'

/** What the engine needs for the paper as it is now; the same object as long as nothing has changed. */
export function usePaper(
  { templates, topics }: Content,
  { language, messages }: Speech,
  alliance: PaperJob['alliance'] | null,
  wishes: Wishes,
): PaperJob | null {
  return useMemo(() => {
    const template = findTemplate(templates, alliance?.template)
    if (alliance === null || template === undefined) return null
    return paperJob({ template, topics }, alliance, { language, messages }, wishedFor(alliance, wishes))
  }, [templates, topics, language, messages, alliance, wishes])
}
