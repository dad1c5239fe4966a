import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { formatList } from '../../../core/words/format.ts'
import { fill } from '../../../core/words/messages.ts'
import { Told } from '../../../kit/Told.tsx'
import { BigView } from '../../big/BigView.tsx'
import { useWords } from '../../words.ts'
import type { Decode } from './decoder.ts'
import { useCamera } from './use-camera.ts'
import { type OnLink, useReading } from './use-reading.ts'

interface Props {
  readonly first: string | null // the text of a code that was read already
  readonly onLink: OnLink
  readonly onClose: () => void
  readonly children?: ComponentChildren // what else is to be seen meanwhile
}

/** Reads codes with the camera, or from pictures; nothing of a picture is kept. */
export function ReadCodes({ first, onLink, onClose, children }: Props) {
  const { words, language } = useWords()
  const { codes } = words
  const { said, say, read } = useReading(onLink)
  const { video, state, start, decode } = useCamera(read)
  // once: the code that led here
  useEffect(() => {
    if (first !== null) void read(first)
  }, [])
  const isRunning = state === 'starting' || state === 'looking'
  const readPictures = (files: readonly File[]) =>
    readEach(files, decode, read, (missed) =>
      say(fill(codes.read.noCode, { file: formatList(missed, language) })),
    )
  return (
    <BigView
      label={codes.read.title}
      looks="read-codes"
      words={{ full: codes.full, close: codes.read.close }}
      onClose={onClose}
      bar={<strong>{codes.read.title}</strong>}
    >
      <div class="code-and-words">
        <video ref={video} class="camera" muted playsInline hidden={!isRunning} />
        <div class="code-words">
          <p>{codes.read.how}</p>
          <p role="status" class={isRunning ? 'why' : 'problem'}>
            {codes.read[state]} {!isRunning && codes.read.otherWays}
          </p>
          <Told looks="said">{said}</Told>
          {children}
          <p class="buttons">
            {!isRunning && (
              <button type="button" class="second" onClick={start}>
                {codes.read.start}
              </button>
            )}
            <ChoosePictures onFiles={readPictures} />
          </p>
        </div>
      </div>
    </BigView>
  )
}

function ChoosePictures({ onFiles }: { readonly onFiles: (files: readonly File[]) => Promise<void> }) {
  const { codes } = useWords().words
  const input = useRef<HTMLInputElement>(null)
  const take = (chooser: HTMLInputElement) => {
    const files = [...(chooser.files ?? [])]
    chooser.value = '' // so that the same picture can be chosen again
    void onFiles(files) // what can't be read is said
  }
  return (
    <>
      <button type="button" class="second" onClick={() => input.current?.click()}>
        {codes.read.picture}
      </button>
      <input
        type="file"
        hidden
        multiple
        ref={input}
        accept="image/*"
        aria-label={codes.read.picture}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </>
  )
}

/** One picture after the other; at last `miss` is told of those in which there is no code. */
async function readEach(
  files: readonly File[],
  decode: Decode,
  read: (text: string) => Promise<void>,
  miss: (files: readonly string[]) => void,
): Promise<void> {
  const missed: string[] = []
  for (const file of files) {
    const text = await textIn(file, decode)
    if (text === undefined) missed.push(file.name)
    else await read(text)
  }
  if (missed.length > 0) miss(missed)
}

async function textIn(file: File, decode: Decode): Promise<string | undefined> {
  try {
    const picture = await createImageBitmap(file)
    const text = await decode(picture)
    picture.close()
    return text
  } catch (reason) {
    console.warn('A picture could not be opened.', reason)
    return undefined
  }
}
