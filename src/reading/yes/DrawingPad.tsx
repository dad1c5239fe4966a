import { useRef } from 'preact/hooks'
import { ground, type PenPoint, type Stroke } from '../../core/alliance/yes/strokes.ts'
import { useReadingSpeech } from '../words.ts'

interface Props {
  readonly label: string
  readonly strokes: readonly Stroke[]
  readonly onStrokes: (change: (strokes: readonly Stroke[]) => readonly Stroke[]) => void
}

/** A ground to draw on with a finger, a pen or a mouse; the name that is typed stands for it where nobody can. */
export function DrawingPad({ label, strokes, onStrokes }: Props) {
  const { messages } = useReadingSpeech()
  const words = messages.reading.yes
  const pen = usePen(onStrokes)
  return (
    <div class="drawing-pad">
      <p class="hint">{words.drawHint}</p>
      <svg viewBox={`0 0 ${ground.width} ${ground.height}`} role="img" aria-label={label} {...pen}>
        <path d={strokes.map(lineOf).join('')} />
      </svg>
      <button
        type="button"
        class="quiet"
        aria-disabled={strokes.length === 0}
        onClick={() => onStrokes((before) => before.slice(0, -1))}
      >
        {words.lastStroke}
      </button>
    </div>
  )
}

/** One finger draws at a time; the page doesn't move under it. */
function usePen(onStrokes: Props['onStrokes']) {
  const drawing = useRef<number | null>(null)
  const put = (point: PenPoint, isFirst: boolean) =>
    onStrokes((before) => {
      if (isFirst) return [...before, [point]]
      return [...before.slice(0, -1), [...(before.at(-1) ?? []), point]]
    })
  return {
    onPointerDown: (event: PointerEvent) => {
      if (drawing.current !== null || !(event.currentTarget instanceof Element)) return
      drawing.current = event.pointerId
      event.currentTarget.setPointerCapture(event.pointerId)
      put(pointOf(event), true)
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerId === drawing.current) put(pointOf(event), false)
    },
    onPointerUp: () => {
      drawing.current = null
    },
    onPointerCancel: () => {
      drawing.current = null
    },
  }
}

function pointOf({ currentTarget, clientX, clientY }: PointerEvent): PenPoint {
  if (!(currentTarget instanceof Element)) return { x: 0, y: 0 }
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return { x: ((clientX - left) / width) * ground.width, y: ((clientY - top) / height) * ground.height }
}

function lineOf(stroke: Stroke): string {
  const all = stroke.length === 1 ? [...stroke, ...stroke] : stroke // a dot
  return all.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
}
