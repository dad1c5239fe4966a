import { useState } from 'preact/hooks'
import { useAskBeforeLeaving } from '../../kit/use-ask-before-leaving.ts'
import type { OwnDraft } from './own-draft.ts'

/** The questions of an alliance that somebody has begun to type, each by the id of its form. */
export interface Unfinished {
  readonly of: (form: string) => OwnDraft | undefined
  readonly put: (form: string, draft: OwnDraft | null) => void // null: it is saved, or given up
}

/** They outlast the step on which they are typed; the browser asks before it leaves the page with them. */
export function useUnfinished(alliance = ''): Unfinished {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, OwnDraft>>(new Map())
  useAskBeforeLeaving(drafts.size > 0)
  const place = (form: string) => `${alliance} ${form}`
  const put = (form: string, draft: OwnDraft | null) =>
    setDrafts((before) => {
      const others = [...before].filter(([key]) => key !== place(form))
      return new Map(draft === null ? others : [...others, [place(form), draft]])
    })
  return { of: (form) => drafts.get(place(form)), put }
}

/** The form in which a topic gets one more question. */
export function newForm(topic: string): string {
  return `new-${topic}`
}

/** The form in which a question is reworded. */
export function wordsForm(question: string): string {
  return `words-${question}`
}
