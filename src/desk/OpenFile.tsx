import { FilesButton } from '../kit/FilesButton.tsx'
import { useSpeech } from '../kit/speech.ts'

/** Opens an alliance from a PDF or from its data file. */
export function OpenFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const { messages } = useSpeech()
  return (
    <div class="open-file">
      <h3>{messages.open.title}</h3>
      <p>
        {messages.open.how} <span class="with-a-mouse">{messages.open.drop}</span>
      </p>
      <FilesButton
        label={messages.open.choose}
        accept=".pdf,.json,application/pdf,application/json"
        onFiles={([file]) => file && onFile(file)}
      />
    </div>
  )
}
