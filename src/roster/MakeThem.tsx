import { useRef } from 'preact/hooks'
import { counted } from '../core/words/format.ts'
import { Told } from '../kit/Told.tsx'
import { useAskBeforeLeaving } from '../kit/use-ask-before-leaving.ts'
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
  const pressed = useRef<HTMLElement>(null)
  useAskBeforeLeaving(isBusy || (state.file === null && making.kind !== 'done')) // a file can be taken again
  const press = (as: 'pdf' | 'zip', button: HTMLElement) => {
    pressed.current = button
    if (!isBusy && count > 0) void make(read, state, as)
  }
  const stopNow = () => {
    stop()
    pressed.current?.focus() // the button that was pressed goes
  }
  return (
    <section aria-labelledby="make" class="make">
      <h2 id="make">{counted(words.count, count, language)}</h2>
      {count === 0 && <p class="hint">{words.noPapers}</p>}
      <ComingPapers roster={read.roster} />
      <p class="acts">
        <MakeButton looks="main" isOff={isBusy || count === 0} onPress={(button) => press('zip', button)}>
          {words.makeZip}
        </MakeButton>
        <MakeButton looks="second" isOff={isBusy || count === 0} onPress={(button) => press('pdf', button)}>
          {words.makePdf}
        </MakeButton>
      </p>
      <p class="hint">{words.which}</p>
      {isBusy && <Progress {...{ making }} stop={stopNow} />}
      <HowItWent {...{ making }} />
    </section>
  )
}

interface MakeButtonProps {
  readonly looks: 'main' | 'second'
  readonly isOff: boolean
  readonly onPress: (button: HTMLElement) => void
  readonly children: string
}

function MakeButton({ looks, isOff, onPress, children }: MakeButtonProps) {
  return (
    <button
      type="button"
      class={looks}
      aria-disabled={isOff}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      {children}
    </button>
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
