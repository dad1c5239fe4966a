import { LateConflicts } from '../answers/LateConflicts.tsx'
import { topicsOf } from '../core/form/topics-of.ts'
import { findQuestion } from '../core/questions/bank.ts'
import type { Content } from '../core/templates/content.ts'
import { isInFile } from '../keeping/library-now.ts'
import { SaveStatus } from '../keeping/SaveStatus.tsx'
import { Notice } from '../kit/Notice.tsx'
import { ReviewSteps } from './ReviewSteps.tsx'
import { type ReviewMessages, ReviewSpeech } from './speech.ts'
import { ReviewStep } from './steps/CurrentStep.tsx'
import { useReview } from './use-review.ts'

interface Props {
  readonly content: Content
  readonly language: string // BCP 47
  readonly messages: ReviewMessages
}

/** Leads through a look at an alliance: how it is going, what works, what to change, and the next version. */
export default function Review({ content, language, messages }: Props) {
  const speech = { language, messages }
  const review = useReview(content, speech)
  const { place, reviewed, desk, news, isOver } = review
  return (
    <ReviewSpeech speech={speech}>
      <div class={reviewed ? 'app-page review has-review' : 'app-page review'} data-awake={review.isAwake}>
        <div class="writing">
          {reviewed && <ReviewSteps place={place} reviewed={reviewed} />}
          <Notice news={news} onClose={() => review.tell(null)} />
          {reviewed && (
            <LateConflicts
              alliance={reviewed.alliance}
              conflicts={desk.conflicts}
              questionOf={(id) => findQuestion(topicsOf(content.topics, reviewed.alliance), id)}
              onSettle={review.settle}
            />
          )}
          <ReviewStep content={content} review={review} />
          {reviewed && (
            <div class="foot">
              <SaveStatus saving={desk.saving} hasFile={isInFile(desk)} onSave={review.saveData} />
            </div>
          )}
        </div>
        {isOver && <p class="drop-here">{messages.open.dropHere}</p>}
      </div>
    </ReviewSpeech>
  )
}
