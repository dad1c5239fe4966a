import type { Alliance } from '../core/alliance/alliance.ts'
import { useSpeech } from '../kit/speech.ts'
import { useLatePart } from '../kit/use-late-part.ts'
import { WhenHere } from '../kit/WhenHere.tsx'
import type { Wishes } from './wishes.ts'

interface Props {
  readonly alliance: Alliance
  readonly wishes: Wishes
  readonly onWishes: (wishes: Wishes) => void
}

/** What the PDF holds and what of it may be left out, folded, and fetched when somebody unfolds it. */
export function InThisPdf(props: Props) {
  const { words } = useSpeech()
  const { part, fetchPart } = useLatePart(() => import('./PdfContents.tsx'))
  return (
    <details class="in-this-pdf" onToggle={({ currentTarget: { open } }) => open && fetchPart()}>
      <summary>{words.contents.title}</summary>
      <WhenHere part={part}>{({ PdfContents }) => <PdfContents {...props} />}</WhenHere>
    </details>
  )
}
