import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'

/** The alliance that is read, and what hears of it when it has changed. */
export interface YesProps {
  readonly draft: Draft
  readonly library: FullLibrary
  readonly onKept: (draft: Draft) => void
}
