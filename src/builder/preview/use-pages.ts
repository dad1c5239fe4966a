import { useEffect, useRef, useState } from 'preact/hooks'
import type { Engine } from '../../engine/engine.ts'
import { problemOf } from '../../engine/engine-error.ts'
import type { EngineProblem, PagePicture, PagesJob, PaperJob } from '../../engine/engine-job.ts'

/** A page of the paper, drawn. */
export interface DrawnPage {
  readonly id: string
  readonly element: HTMLCanvasElement | HTMLImageElement
}

/** The pages of the paper as pictures, as far as they are made. */
export interface Pages {
  readonly drawn: readonly DrawnPage[]
  readonly missing: readonly string[] // scripts whose font did not arrive
  readonly unknown: readonly string[] // graphemes that no face has
  readonly isBusy: boolean
  readonly problem: EngineProblem | null
}

const none: Pages = { drawn: [], missing: [], unknown: [], isBusy: false, problem: null }
const previewDelay = 300

/**
 * Makes the pages anew a moment after the paper has changed, one time after the other; those that are as they were stay.
 * `wanted` counts how often they were asked for; while it is 0 nothing is made. `width` is that of a picture, in dots.
 */
export function usePages(engine: Engine, paper: PaperJob | null, wanted: number, width: number): Pages {
  const [pages, setPages] = useState<Pages>(none)
  const shown = useRef<readonly DrawnPage[]>([])
  const running = useRef(Promise.resolve())
  useEffect(() => {
    if (wanted === 0 || paper === null) return
    let isOver = false
    const make = async () => {
      await running.current
      if (isOver) return
      setPages((before) => ({ ...before, isBusy: true }))
      const next = await pagesOf(engine, { paper, width }, shown.current)
      shown.current = next.drawn // also what comes too late is drawn already
      setPages((before) => (isOver ? { ...before, drawn: next.drawn } : next))
    }
    const begin = () => {
      running.current = make()
    }
    const timer = setTimeout(begin, shown.current.length === 0 ? 0 : previewDelay)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [engine, paper, wanted, width])
  return pages
}

async function pagesOf(
  engine: Engine,
  asked: Pick<PagesJob, 'paper' | 'width'>,
  shown: readonly DrawnPage[],
): Promise<Pages> {
  try {
    const ids = shown.map(({ id }) => id)
    const { pictures, missing, unknown } = await engine.ask({ kind: 'pages', ...asked, shown: ids })
    return {
      drawn: pictures.map((one, index) => drawnPage(one, shown[index])),
      missing,
      unknown,
      isBusy: false,
      problem: null,
    }
  } catch (reason) {
    return { ...none, drawn: shown, problem: problemOf(reason) }
  }
}

/** In the element that was there, since one that comes and goes has the styles of the whole page reckoned anew. */
function drawnPage({ id, picture }: PagePicture, before: DrawnPage | undefined): DrawnPage {
  if (picture === null && before) return { id, element: before.element }
  return { id, element: typeof picture === 'string' ? imageOf(picture, before) : canvasOf(picture, before) }
}

function canvasOf(picture: ImageBitmap | null, before: DrawnPage | undefined): HTMLCanvasElement {
  const there = before?.element
  const canvas = there instanceof HTMLCanvasElement ? there : document.createElement('canvas')
  if (picture === null) return canvas
  if (canvas.width !== picture.width) canvas.width = picture.width
  if (canvas.height !== picture.height) canvas.height = picture.height
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
  return canvas
}

/** For browsers that can't draw in the engine's thread. */
function imageOf(svg: string, before: DrawnPage | undefined): HTMLImageElement {
  const image = before?.element instanceof HTMLImageElement ? before.element : new Image()
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  image.alt = '' // the place around it has the name
  image.onload = () => URL.revokeObjectURL(address)
  image.src = address
  return image
}
