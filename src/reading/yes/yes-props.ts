import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { KeptAlliances } from '../../keeping/use-kept.ts'

/** The alliance that is read, and what hears of it when it has changed. */
export interface YesProps {
  readonly draft: Draft
  readonly kept: KeptAlliances
  readonly onKept: (draft: Draft) => void
}
