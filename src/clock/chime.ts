/** A quiet bell that a page can ring once somebody has pressed something on it; browsers allow no sound before. */
export interface Chime {
  ring(notes: number): void
  wake(): void // at any press: after a reload the bell sleeps until then
  close(): void
}

const pitch = 587 // D5: heard well by older ears, and no alarm
const interval = 0.55 // seconds between two strokes

/** A bell, or nothing where a browser makes no sound. */
export function openChime(): Chime | null {
  if (typeof AudioContext === 'undefined') return null
  const context = new AudioContext()
  return {
    ring: (notes) => {
      for (let note = 0; note < notes; note++) strike(context, context.currentTime + note * interval)
    },
    wake: () => void context.resume(),
    close: () => void context.close(),
  }
}

/** One stroke: a note and a faint one above it, which die away together. */
function strike(context: AudioContext, at: number): void {
  for (const [frequency, loudness] of [
    [pitch, 0.22],
    [pitch * 2.76, 0.05], // the first overtone of a bar that is struck
  ] as const) {
    const tone = new OscillatorNode(context, { frequency })
    const gain = new GainNode(context, { gain: 0 })
    gain.gain.linearRampToValueAtTime(loudness, at + 0.01)
    gain.gain.exponentialRampToValueAtTime(0.0001, at + 1.6)
    tone.connect(gain).connect(context.destination)
    tone.start(at)
    tone.stop(at + 1.7)
  }
}
