import type { ComponentProps } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLatePart } from '../kit/use-late-part.ts'
import { WhenHere } from '../kit/WhenHere.tsx'
import type { AfterPaper } from './AfterPaper.tsx'

/** What comes after the paper, below everything else of the step and fetched with it. */
export function LateAfterPaper(props: ComponentProps<typeof AfterPaper>) {
  const { part, fetchPart } = useLatePart(() => import('./AfterPaper.tsx'))
  useEffect(fetchPart, [])
  return <WhenHere part={part}>{({ AfterPaper }) => <AfterPaper {...props} />}</WhenHere>
}
