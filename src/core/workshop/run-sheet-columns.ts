import type { RunStep } from './run-sheet.ts'

const parts = [0.3, 0.34, 0.38, 0.42, 0.46, 0.5] as const
const noteSize = 0.88 // of what is said

/** Whether something is said in a step, so that what to do stands beside it. */
export function besides({ say, do: acts, wrong }: RunStep): boolean {
  return say.length > 0 && acts.length + wrong.length > 0
}

/** Which part of the room goes to what is done, so that all steps together take the fewest lines. */
export function asideOf(steps: readonly RunStep[]): number {
  const heights = parts.map((part) =>
    steps.filter(besides).reduce((sum, step) => sum + roughHeight(step, part), 0),
  )
  return parts[heights.indexOf(Math.min(...heights))] ?? parts[2]
}

/** About how high a step is, in letters by the width of the room. */
function roughHeight({ title, say, do: acts, wrong }: RunStep, part: number): number {
  const said = lettersIn([title, ...say]) / (1 - part)
  const done = (lettersIn([...acts, ...wrong]) * noteSize ** 2) / part
  return Math.max(said, done)
}

function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}
