import { explain } from '../core/promises/explain.ts'
import { fill } from '../core/words/messages.ts'
import { useSpeech } from '../kit/speech.ts'
import { Told } from '../kit/Told.tsx'
import { rowId } from './list-rows.ts'
import { usePromiseHints } from './use-promise-hints.ts'

interface Props {
  readonly id: string // of the list that they are about
  readonly promises: readonly string[]
  readonly language: string // of the alliance, BCP 47
}

/** Quiet questions about promises that nobody could see kept. They are no errors, and one click leaves them. */
export function PromiseHints({ id, promises, language }: Props) {
  const { messages } = useSpeech()
  const words = messages.promises
  const { hints, ignore, isTelling } = usePromiseHints(promises, language)
  const leave = (promise: string) => {
    document.getElementById(rowId(id, promises.indexOf(promise)))?.focus() // its button goes away
    ignore(promise)
  }
  return (
    <>
      <Told looks="unseen">{isTelling && words.told}</Told>
      {hints.length > 0 && (
        <aside class="promise-hints" aria-label={words.title}>
          <ul>
            {hints.map(({ promise, notice }) => (
              <li key={promise}>
                <p class="about" dir="auto">
                  {promise}
                </p>
                <p>{explain(notice, words)}</p>
                <button
                  type="button"
                  class="quiet"
                  aria-label={fill(words.ignoreNamed, { promise })}
                  onClick={() => leave(promise)}
                >
                  {words.ignore}
                </button>
              </li>
            ))}
          </ul>
          <details>
            <summary>{words.about}</summary>
            <p>{words.why}</p>
          </details>
        </aside>
      )}
    </>
  )
}
