import { counted } from '../core/words/format.ts'
import { Told } from '../kit/Told.tsx'
import { WaysToFile } from '../kit/WaysToFile.tsx'
import { ComingPapers } from './ComingPapers.tsx'
import type { ListState, ReadList } from './use-list.ts'
import { type RosterMaking, useMaking } from './use-making.ts'
import { type RosterContent, useRosterWords } from './words.ts'

interface Props {
  readonly state: ListState
  readonly read: ReadList
  readonly content: RosterContent
}

/** How many papers there will be, the press for them, and how it goes. */
export function MakeThem({ state, read, content }: Props) {
  const { words, language } = useRosterWords()
  const { making, make, stop } = useMaking(content)
  const count = read.roster.papers.length
  const isBusy = making.kind === 'busy'
  const press = (as: 'pdf' | 'zip') => !isBusy && count > 0 && void make(read, state, as)
  return (
    <section aria-labelledby="make" class="make">
      <h2 id="make">{counted(words.count, count, language)}</h2>
      {count === 0 && <p class="hint">{words.noPapers}</p>}
      <ComingPapers roster={read.roster} />
      <p class="acts">
        <button type="button" class="main" aria-disabled={isBusy || count === 0} onClick={() => press('zip')}>
          {words.makeZip}
        </button>
        <button
          type="button"
          class="second"
          aria-disabled={isBusy || count === 0}
          onClick={() => press('pdf')}
        >
          {words.makePdf}
        </button>
      </p>
      <p class="hint">{words.which}</p>
      {isBusy && <Progress {...{ making, stop }} />}
      <HowItWent {...{ making }} />
    </section>
  )
}

interface ProgressProps {
  readonly making: Extract<RosterMaking, { kind: 'busy' }>
  readonly stop: () => void
}

function Progress({ making: { papers, count }, stop }: ProgressProps) {
  const { words, language } = useRosterWords()
  return (
    <div class="progress">
      <progress max={count} value={papers} aria-label={words.progress} />
      <span>
        {counted(words.madeSoFar, count, language, {
          papers: new Intl.NumberFormat(language).format(papers),
        })}
      </span>
      <button type="button" class="second" onClick={stop}>
        {words.stop}
      </button>
    </div>
  )
}

function HowItWent({ making }: { readonly making: RosterMaking }) {
  const { words, language } = useRosterWords()
  return (
    <div data-making={making.kind}>
      <Told looks={making.kind === 'failed' ? 'refusal' : 'saved-as'}>
        {making.kind === 'busy' && words.making}
        {making.kind === 'stopped' && words.stopped}
        {making.kind === 'failed' && making.sentence}
        {making.kind === 'done' &&
          counted(making.handed ? words.downloaded : words.saved, making.papers, language, {
            file: making.file,
          })}
      </Told>
      {making.kind === 'done' && making.handed && (
        <WaysToFile key={making.handed.address} handed={making.handed} />
      )}
      {making.kind === 'done' && making.as === 'pdf' && <p class="hint">{words.pdfStays}</p>}
    </div>
  )
}
