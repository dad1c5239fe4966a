import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '../../core/words/messages.ts'
import { useEngineSentence } from '../../engine/engine-sentence.ts'
import { unknownSentence } from '../../export/LettersNote.tsx'
import { useSpeech } from '../../kit/speech.ts'
import type { DrawnPage, Pages } from './use-pages.ts'

interface Props {
  readonly pages: Pages
  readonly isWanted: boolean
  readonly onWant: () => void
}

/** The paper as it will be, page by page: the same lines and breaks as in the PDF. */
export function PaperPreview({ pages, isWanted, onWant }: Props) {
  const { words } = useSpeech()
  const sentence = useEngineSentence()
  const { drawn, isBusy, problem } = pages
  const { waiting, show, again, busy, page } = words.preview
  return (
    <div class="pages" aria-busy={isBusy}>
      {!isWanted && (
        <div class="waiting-page">
          <p>{waiting}</p>
          <WantButton label={show} onWant={onWant} />
        </div>
      )}
      {problem !== null && (
        <div class="waiting-page" role="alert">
          <p>{sentence(problem)}</p>
          <WantButton label={again} onWant={onWant} />
        </div>
      )}
      <MissingLetters {...pages} />
      {isWanted && drawn.length === 0 && problem === null && (
        <div class="waiting-page">
          <p role="status">{busy}</p>
        </div>
      )}
      {drawn.map(({ element }, index) => (
        <PageCanvas
          key={`page ${index + 1}`}
          element={element}
          label={fill(page, { page: index + 1, pages: drawn.length })}
        />
      ))}
    </div>
  )
}

/** A page as the engine has drawn it: the same element wherever it is shown. */
function PageCanvas({ element, label }: Pick<DrawnPage, 'element'> & { readonly label: string }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place.current?.replaceChildren(element), [element])
  return <div class="page-picture" role="img" aria-label={label} ref={place} />
}

function WantButton({ label, onWant }: { readonly label: string; readonly onWant: () => void }) {
  return (
    <button type="button" class="second" onClick={onWant}>
      {label}
    </button>
  )
}

/** Scripts whose font has not come, and letters that no font here has. */
function MissingLetters({ missing, unknown }: Pick<Pages, 'missing' | 'unknown'>) {
  const { words, language } = useSpeech()
  return (
    <>
      {missing.length > 0 && (
        <p class="problem" role="status">
          {fill(words.engine.missing, { scripts: missing.join(', ') })}
        </p>
      )}
      {unknown.length > 0 && (
        <p class="problem" role="status">
          {unknownSentence(unknown, words.engine, language)}
        </p>
      )}
    </>
  )
}
