import { useRef } from 'preact/hooks'
import { useSpeech } from '../kit/speech.ts'

/** Opens an alliance from a PDF or from its data file. */
export function OpenFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const { messages } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  const take = (chooser: HTMLInputElement) => {
    const [file] = chooser.files ?? []
    chooser.value = '' // so that the same file can be chosen again
    if (file) onFile(file)
  }
  return (
    <div class="open-file">
      <h3>{messages.open.title}</h3>
      <p>
        {messages.open.how} <span class="with-a-mouse">{messages.open.drop}</span>
      </p>
      <button type="button" class="second" onClick={() => input.current?.click()}>
        {messages.open.choose}
      </button>
      <input
        type="file"
        hidden
        ref={input}
        aria-label={messages.open.choose}
        accept=".pdf,.json,application/pdf,application/json"
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  )
}
