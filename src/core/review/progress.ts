/** What people said about a line: it works as it is, or it needs a change. */
export type Verdict = 'works' | 'change'

/** How far a review has come, beside what is written into the alliance. */
export interface Progress {
  readonly since: string // the day of the agreement that is looked at; empty when there is none
  readonly hasPulse: boolean // the numbers in the alliance are of this review
  readonly verdicts: Readonly<Record<string, Verdict>> // by question
  readonly apart?: string // the round in which each gives their numbers on a device of their own
}

/** The beginning of a review. */
export function freshProgress(since: string): Progress {
  return { since, hasPulse: false, verdicts: {} }
}

/** Progress from what the browser kept; that of an earlier review counts no longer, nor what can't be read. */
export function progressFrom(kept: string | null, since: string): Progress {
  const found = Object(parsed(kept))
  if (found.since !== since) return freshProgress(since)
  const verdicts = Object.entries(Object(found.verdicts)).flatMap(([question, verdict]) =>
    verdict === 'works' || verdict === 'change' ? [[question, verdict] as const] : [],
  )
  const progress = { since, hasPulse: found.hasPulse === true, verdicts: Object.fromEntries(verdicts) }
  return typeof found.apart === 'string' ? { ...progress, apart: found.apart } : progress
}

/** The progress with a verdict on one line. */
export function withVerdict(progress: Progress, question: string, verdict: Verdict): Progress {
  return { ...progress, verdicts: { ...progress.verdicts, [question]: verdict } }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null // somebody else wrote it: the review begins afresh, and the alliance is as it was
  }
}
