import * as z from 'zod/mini'
import { type ClockRecord, clockRecordSchema } from '../core/clock/clock-record.ts'

/** What the windows of one clock tell each other: how it stands now, or that one has opened and would like to know. */
const messageSchema = z.object({ record: z.nullable(clockRecordSchema), asks: z.boolean() })
type ClockMessage = z.infer<typeof messageSchema>

/** The other windows in which this clock is open. */
export interface ClockWindows {
  tell(record: ClockRecord | null): void // null when it was put back to the start
  close(): void
}

/** Joins the windows of a clock: asks how it stands, hears every change, and answers those that come later. */
export function joinWindows(
  name: string,
  now: () => ClockRecord | null,
  hear: (record: ClockRecord | null) => void,
): ClockWindows {
  const channel = openClockChannel(name)
  const post = (told: ClockMessage) => channel?.postMessage(told)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const told = messageSchema.safeParse(data).data
    if (told === undefined) return
    if (!told.asks) return hear(told.record)
    const record = now()
    if (record !== null) post({ record, asks: false })
  })
  post({ record: null, asks: true })
  return { tell: (record) => post({ record, asks: false }), close: () => channel?.close() }
}

/** Firefox throws where all site data is blocked; then each window has its own clock. */
function openClockChannel(name: string): BroadcastChannel | null {
  try {
    return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
  } catch (reason) {
    console.warn('This window hears nothing of the others.', reason)
    return null
  }
}
