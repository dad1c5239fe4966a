import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { formatList } from '../../../core/words/format.ts'
import { fill } from '../../../core/words/messages.ts'
import { FilesButton } from '../../../kit/FilesButton.tsx'
import { Told } from '../../../kit/Told.tsx'
import { BigView } from '../../big/BigView.tsx'
import { useWords } from '../../words.ts'
import type { Decode } from './decoder.ts'
import { type CameraState, useCamera } from './use-camera.ts'
import { type OnLink, useCodeReading } from './use-code-reading.ts'

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
  const { said, say, read } = useCodeReading(onLink, onClose)
  const { video, state, start, decode } = useCamera(read)
  // once: the code that led here
  useEffect(() => {
    if (first !== null) void read(first)
  }, [])
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
        <video ref={video} class="camera" muted playsInline hidden={!isRunning(state)} />
        <div class="code-words">
          <p>{codes.read.how}</p>
          <State state={state} />
          <Told looks="said">{said}</Told>
          {children}
          <Ways {...{ state, start }} onFiles={readPictures} />
        </div>
      </div>
    </BigView>
  )
}

interface StateProps {
  readonly state: CameraState
}

function isRunning(state: CameraState): boolean {
  return state === 'starting' || state === 'looking'
}

function State({ state }: StateProps) {
  const { read } = useWords().words.codes
  return (
    <p role="status" class={isRunning(state) ? 'why' : 'problem'}>
      {read[state]} {!isRunning(state) && read.otherWays}
    </p>
  )
}

interface WaysProps extends StateProps {
  readonly start: () => void
  readonly onFiles: (files: readonly File[]) => Promise<void>
}

function Ways({ state, start, onFiles }: WaysProps) {
  const { read } = useWords().words.codes
  return (
    <p class="buttons">
      {!isRunning(state) && (
        <button type="button" class="second" onClick={start}>
          {read.start}
        </button>
      )}
      <FilesButton label={read.picture} accept="image/*" isForMany onFiles={onFiles} />
    </p>
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
    const text = await textInPicture(file, decode)
    if (text === undefined) missed.push(file.name)
    else await read(text)
  }
  if (missed.length > 0) miss(missed)
}

async function textInPicture(file: File, decode: Decode): Promise<string | undefined> {
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
