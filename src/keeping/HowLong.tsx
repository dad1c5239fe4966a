import type { ComponentChildren } from 'preact'
import { useSpeech } from '../kit/speech.ts'
import { useForgetful } from './use-forgetful.ts'

interface Props {
  readonly hasFile?: boolean // everything is in a file too, so there is nothing to warn of
  readonly children: ComponentChildren // the way to a file: a button or a link
}

/**
 * How long this browser keeps what is written, with the way to a file beside it. Where the browser forgets after seven
 * days it is said aloud; elsewhere it waits until somebody asks.
 */
export function HowLong({ hasFile = false, children }: Props) {
  const { howLong } = useSpeech().words
  const isForgetful = useForgetful()
  if (isForgetful && !hasFile) {
    return (
      <div class="how-long forgetful">
        <p>
          <strong>{howLong.forgetful}</strong> {howLong.forgetfulWhy}
        </p>
        {children}
      </div>
    )
  }
  return (
    <details class="how-long">
      <summary>{howLong.ask}</summary>
      <p>{isForgetful ? `${howLong.forgetfulWhy} ${howLong.forgetfulSaved}` : howLong.usual}</p>
      {children}
    </details>
  )
}
