/** One step of a timed conversation, in minutes from its start. */
export interface Phase {
  readonly from: number
  readonly to: number
  readonly title: string
}

/** The step that these minutes fall into; none when the last is over. */
export function stepAt(steps: readonly Phase[], minutes: number): Phase | undefined {
  return steps.find((step) => minutes >= step.from && minutes < step.to)
}

/** Minutes as a clock shows them: 7.5 is `7:30`. */
export function clockFace(minutes: number): string {
  const seconds = Math.floor(minutes * 60)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
