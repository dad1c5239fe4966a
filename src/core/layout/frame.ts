/** A stretch of the page's width that something is set in; on a right-to-left paper its start is at the right. */
export interface Frame {
  readonly left: number
  readonly width: number
  readonly rtl: boolean
}

/** The left end of something `width` wide that begins `offset` after the start of the frame. */
export function fromStart({ left, width: whole, rtl }: Frame, offset: number, width: number): number {
  return rtl ? left + whole - offset - width : left + offset
}

/** The frame without some of its start and of its end. */
export function inset(frame: Frame, start: number, end = 0): Frame {
  const width = frame.width - start - end
  return { ...frame, left: fromStart(frame, start, width), width }
}

/** The frame, but no wider than this. */
export function atMost(frame: Frame, width: number): Frame {
  return inset(frame, 0, Math.max(0, frame.width - width))
}

/** Equal columns in reading order. */
export function equalColumns(frame: Frame, count: number, gap: number): readonly Frame[] {
  const width = (frame.width - gap * (count - 1)) / count
  return Array.from({ length: count }, (_, index) => {
    const offset = index * (width + gap)
    return inset(frame, offset, frame.width - offset - width)
  })
}

/** Two columns, of which the first is `width` wide. */
export function startAndRest(frame: Frame, width: number, gap: number): readonly [Frame, Frame] {
  return [atMost(frame, width), inset(frame, width + gap)]
}
