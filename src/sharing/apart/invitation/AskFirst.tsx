import { useWords } from '../../words.ts'

/** The invitation may go out before its author has answered; what that costs is said first. */
export function AskFirst({ onAsk }: { readonly onAsk: () => void }) {
  const { askFirst } = useWords().words.apart
  return (
    <section class="ask-first" aria-labelledby="ask-first">
      <h3 id="ask-first">{askFirst.title}</h3>
      <p>{askFirst.why}</p>
      <p class="buttons">
        <button type="button" class="second" onClick={onAsk}>
          {askFirst.act}
        </button>
      </p>
    </section>
  )
}
