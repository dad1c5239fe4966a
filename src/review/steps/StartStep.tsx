import type { Alliance } from '../../core/alliance/alliance.ts'
import { onShelf } from '../../core/alliance/keeping/recalled.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import type { Content } from '../../core/templates/content.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import { formatDay } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { OpenFile } from '../../desk/OpenFile.tsx'
import { RefusalNote } from '../../keeping/Refusal.tsx'
import { pageBeside } from '../../kit/addresses/page-beside.ts'
import { Step } from '../../kit/Step.tsx'
import { stopToHash } from '../place.ts'
import { useReviewSpeech } from '../speech.ts'
import type { useReview } from '../use-review.ts'

interface Props {
  readonly content: Content
  readonly review: ReturnType<typeof useReview>
}

/** Before a review: which alliance it is about, from this browser or from a file. */
export function ChooseStep({ content, review }: Props) {
  const { messages } = useReviewSpeech()
  const words = messages.review.start
  const { drafts, saving } = review.desk
  const isRefused = saving === 'refused'
  const alliances = onShelf(drafts).map(({ alliance }) => alliance)
  return (
    <Step title={words.title} why={words.why}>
      <RefusalNote saving={saving} />
      {alliances.length === 0 && !isRefused && (
        <p class="none-kept">
          {words.none} <a href={pageBeside('builder')}>{words.toBuilder}</a>
        </p>
      )}
      {alliances.length > 0 && (
        <>
          <h3 id="kept">{isRefused ? messages.builder.start.onScreen : words.kept}</h3>
          <ul class="kept" aria-labelledby="kept">
            {alliances.map((alliance) => (
              <KeptAlliance key={alliance.id} {...{ content, alliance }} />
            ))}
          </ul>
        </>
      )}
      <OpenFile onFile={review.openFile} />
    </Step>
  )
}

function KeptAlliance({ content, alliance }: Pick<Props, 'content'> & { readonly alliance: Alliance }) {
  const { words, language, messages } = useReviewSpeech()
  const title = shownTitle(alliance, language) || words.start.unnamed
  const isKnown = findTemplate(content.templates, alliance.template) !== undefined
  return (
    <li>
      <span>
        <strong>{title}</strong>
        <small>{isKnown ? <LastAgreed alliance={alliance} /> : words.start.newer}</small>
      </span>
      {isKnown && (
        <a
          class="button second"
          aria-label={fill(messages.review.start.lookNamed, { title })}
          href={stopToHash({ kind: 'begin', id: alliance.id })}
        >
          {messages.review.start.look}
        </a>
      )}
    </li>
  )
}

/** When it was agreed last, in a sentence. */
export function LastAgreed({ alliance: { revisions } }: { readonly alliance: Alliance }) {
  const { language, messages } = useReviewSpeech()
  const words = messages.review.start
  const last = revisions.at(-1)
  if (last === undefined) return <>{words.neverAgreed}</>
  return <>{fill(words.lastAgreed, { date: formatDay(last.on, language), version: revisions.length })}</>
}
