import type { Decode } from './decoder.ts'

/** Why there is no picture: no camera, no leave to use it, or it went while it was looked through. */
export type CameraProblem = 'none' | 'refused' | 'lost'

/** What somebody does who looks through the camera. */
export interface Watcher {
  readonly decode: Decode
  readonly onText: (text: string) => Promise<void>
  readonly onProblem: (problem: CameraProblem) => void
  readonly onPicture: () => void
}

const betweenLooks = 100 // milliseconds

/** Shows the camera's picture and tells of each text in it, until the way to stop that is given back and used. */
export function watchCamera(video: HTMLVideoElement, watcher: Watcher): () => void {
  let stream: MediaStream | undefined
  let isOver = false
  const stop = () => {
    isOver = true
    for (const track of stream?.getTracks() ?? []) track.stop()
    video.srcObject = null
  }
  const fail = (problem: CameraProblem) => {
    if (isOver) return
    stop()
    watcher.onProblem(problem)
  }
  const begin = async () => {
    stream = await openCamera()
    if (isOver) return stop() // it was left while the browser asked
    for (const track of stream.getTracks()) track.addEventListener('ended', () => fail('lost'))
    video.srcObject = stream
    video.dataset['facing'] = facingOf(stream)
    await video.play()
    watcher.onPicture()
    while (!isOver) await lookOnce(video, watcher)
  }
  begin().catch((reason) => {
    console.warn('There is no picture of a camera.', reason)
    fail(cameraProblem(reason))
  })
  return stop
}

async function openCamera(): Promise<MediaStream> {
  if (navigator.mediaDevices === undefined)
    throw new DOMException('No camera without https.', 'NotFoundError')
  const size = { width: { ideal: 1280 }, height: { ideal: 720 } }
  return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', ...size } })
}

async function lookOnce(video: HTMLVideoElement, { decode, onText }: Watcher): Promise<void> {
  const text = await decode(video)
  if (text !== undefined) await onText(text)
  await new Promise((resolve) => setTimeout(resolve, betweenLooks))
}

/** A camera that looks at whoever holds the code shows them as a mirror does. */
function facingOf(stream: MediaStream): string {
  const [track] = stream.getVideoTracks()
  return track?.getSettings().facingMode === 'environment' ? 'away' : 'user'
}

/** The names are those of Media Capture and Streams. */
function cameraProblem(reason: unknown): CameraProblem {
  const name = reason instanceof DOMException ? reason.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotReadableError' || name === 'AbortError' ? 'lost' : 'none'
}
