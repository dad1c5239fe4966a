import { decodeQR } from 'qr/decode.js'

/** Something that shows a picture now: of a camera, or out of a file. */
export type Source = HTMLVideoElement | ImageBitmap

/** Finds the text of the QR code in a picture; nothing when there is none in it. */
export type Decode = (source: Source) => Promise<string | undefined>

/** The browser's own reader where it has one (Shape Detection API), else a library's. */
export async function createDecoder(): Promise<Decode> {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const own = await ownDetector()
  return async (source) => (await own?.(source)) ?? (context ? decoded(context, source) : undefined)
}

interface OwnDetector {
  detect(source: Source): Promise<readonly { readonly rawValue: string }[]>
}

interface OwnDetectorMaker {
  new (options: { readonly formats: readonly string[] }): OwnDetector
  getSupportedFormats(): Promise<readonly string[]>
}

declare global {
  interface Window {
    BarcodeDetector?: OwnDetectorMaker
  }
}

async function ownDetector(): Promise<Decode | undefined> {
  const Maker = window.BarcodeDetector
  if (Maker === undefined || !(await formatsOf(Maker)).includes('qr_code')) return undefined
  const detector = new Maker({ formats: ['qr_code'] })
  return async (source) => {
    try {
      return (await detector.detect(source))[0]?.rawValue
    } catch (reason) {
      console.warn('The browser could not look for a code by itself.', reason)
      return undefined
    }
  }
}

async function formatsOf(Maker: OwnDetectorMaker): Promise<readonly string[]> {
  try {
    return await Maker.getSupportedFormats()
  } catch {
    return [] // a browser that has the name and nothing behind it
  }
}

const mostPixels = 1_600 // on the longer side: more takes a phone longer than it helps

function decoded(context: CanvasRenderingContext2D, source: Source): string | undefined {
  const [width, height] = sourceSize(source)
  const scale = Math.min(1, mostPixels / Math.max(width, height, 1))
  const { canvas } = context
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  if (canvas.width === 0 || canvas.height === 0) return undefined // a camera that has no picture yet
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height), { timeLimit: 100 })
  } catch {
    return undefined // as most pictures of a camera: there is no code in it
  }
}

function sourceSize(source: Source): readonly [number, number] {
  return source instanceof HTMLVideoElement
    ? [source.videoWidth, source.videoHeight]
    : [source.width, source.height]
}
