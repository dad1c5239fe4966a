import { drawingOf, strokesIn } from '../../core/alliance/yes/strokes.ts'

interface Props {
  readonly drawing: string // letters
  readonly alt: string
}

/** What somebody drew, as they drew it. */
export function Drawn({ drawing, alt }: Props) {
  if (strokesIn(drawing).length === 0) return null
  const { d, width, height } = drawingOf(drawing)
  return (
    <svg class="drawn" viewBox={`-4 -4 ${width + 8} ${height + 8}`} role="img" aria-label={alt}>
      <path d={d} />
    </svg>
  )
}
