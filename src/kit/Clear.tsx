import { useSpeech } from './speech.ts'

interface Props {
  readonly back: string // the id of the field that takes the focus, since this button goes away
  readonly onClear: () => void
}

/** Takes a choice away, which radio buttons alone can't. */
export function Clear({ back, onClear }: Props) {
  const { words } = useSpeech()
  const clear = () => {
    document.getElementById(back)?.focus()
    onClear()
  }
  return (
    <button type="button" class="quiet clear" onClick={clear}>
      {words.questions.clear}
    </button>
  )
}
