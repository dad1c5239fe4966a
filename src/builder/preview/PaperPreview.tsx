import { fill } from '../../core/words/messages.ts'
import { useEngineSentence } from '../../engine/engine-sentence.ts'
import { unknownSentence } from '../../export/LettersNote.tsx'
import { useSpeech } from '../../kit/speech.ts'
import type { Pages } from './use-pages.ts'

interface Props {
  readonly pages: Pages
  readonly isWanted: boolean
  readonly onWant: () => void
}

/** The paper as it will be, page by page: the same lines and breaks as in the PDF. */
export function PaperPreview({ pages, isWanted, onWant }: Props) {
  const { words, language } = useSpeech()
  const sentence = useEngineSentence()
  const { addresses, isBusy, problem, missing, unknown } = pages
  return (
    <div class="pages" aria-busy={isBusy}>
      {!isWanted && (
        <div class="waiting-page">
          <p>{words.preview.waiting}</p>
          <button type="button" class="second" onClick={onWant}>
            {words.preview.show}
          </button>
        </div>
      )}
      {problem !== null && (
        <div class="waiting-page" role="alert">
          <p>{sentence(problem)}</p>
          <button type="button" class="second" onClick={onWant}>
            {words.preview.again}
          </button>
        </div>
      )}
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
      {isWanted && addresses.length === 0 && problem === null && (
        <div class="waiting-page">
          <p role="status">{words.preview.busy}</p>
        </div>
      )}
      {addresses.map((address, index) => (
        <img
          key={address}
          src={address}
          alt={fill(words.preview.page, { page: index + 1, pages: addresses.length })}
        />
      ))}
    </div>
  )
}
