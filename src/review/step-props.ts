import type { Content } from '../core/templates/content.ts'
import type { Reviewed, useReview } from './use-review.ts'

/** What every step of a review gets. */
export interface StepProps {
  readonly content: Content
  readonly review: ReturnType<typeof useReview>
  readonly reviewed: Reviewed
}
