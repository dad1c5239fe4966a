import { counted } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import type { Workshop } from '../core/workshop/workshop.ts'
import type { PackFormat } from '../engine/engine-job.ts'
import { Told } from '../kit/Told.tsx'
import { WaysToFile } from '../kit/WaysToFile.tsx'
import { type Planned, type PrintedPart, printedParts } from './planned.ts'
import type { Packing, PlannedWorkshop } from './use-pack.ts'
import type { Change } from './use-workshop.ts'
import { useWorkshopWords, type WorkshopMessages } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly change: Change
  readonly plan: Planned
  readonly packing: Packing
  readonly make: (planned: PlannedWorkshop, as: PackFormat) => void
}

/** What is printed, how many sheets it takes, and one press for all of it. */
export function ToPrint({ workshop, plan, change, packing, make }: Props) {
  const { words, language } = useWorkshopWords()
  const parts = printedParts(workshop)
  return (
    <section class="to-print" aria-labelledby="to-print">
      <h2 id="to-print">{words.printTitle}</h2>
      <ol>
        {parts.map((part) => (
          <li key={part.kind}>
            <span>{partTitle(part, workshop, words)}</span>{' '}
            <span class="count">{counted(words.sheetCount, part.sheets, language)}</span>
          </li>
        ))}
      </ol>
      <Extras {...{ workshop, change }} />
      <Presses {...{ workshop, plan, packing, make }} />
      <HowItGoes {...{ packing }} />
    </section>
  )
}

/** One press for the PDF, and beside it the same in two other ways. */
function Presses({ workshop, plan: { pairing, sheet }, packing, make }: Omit<Props, 'change'>) {
  const { words, language } = useWorkshopWords()
  const isBusy = packing.kind === 'busy' || pairing === null
  const press = (as: PackFormat) => ({
    'aria-disabled': isBusy,
    onClick: () => pairing && make({ workshop, rounds: pairing.rounds, runSheet: sheet }, as),
  })
  return (
    <p class="acts">
      <button type="button" class="main" {...press('pdf')}>
        {words.makePdf}, {counted(words.sheetCount, allSheets(workshop), language)}
      </button>
      <button type="button" class="quiet" {...press('zip')}>
        {words.makeZip}
      </button>
      <button type="button" class="quiet" {...press('docx')}>
        {words.makeDocx}
      </button>
    </p>
  )
}

/** The sheets of everything that is printed. */
export function allSheets(workshop: Workshop): number {
  return printedParts(workshop).reduce((sum, { sheets }) => sum + sheets, 0)
}

function partTitle(
  { kind }: PrintedPart,
  { purpose, print }: Workshop,
  words: WorkshopMessages['workshop'],
): string {
  const { parts } = words
  const isLookBack = purpose === 'look-back'
  if (kind === 'next-look') return isLookBack ? parts.newPaper : parts['next-look']
  if (kind !== 'papers') return parts[kind]
  if (print.sides === 'both') return isLookBack ? parts.papersBack : parts.papers
  return isLookBack ? parts.papersBackFront : parts.papersFront
}

function Extras({ workshop: { print, rounds }, change }: Pick<Props, 'workshop' | 'change'>) {
  const { words, language } = useWorkshopWords()
  const extras = [
    ...(rounds > 1 ? [['everyRound', counted(words.withEveryRound, rounds, language)] as const] : []),
    ['cards', words.withCards],
    ['poster', words.withPoster],
    ['handouts', words.withHandouts],
  ] as const
  return (
    <fieldset class="extras">
      <legend>{words.along}</legend>
      {extras.map(([key, label]) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={print[key]}
            onChange={({ currentTarget: { checked } }) =>
              change((before) => ({ ...before, print: { ...before.print, [key]: checked } }))
            }
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function HowItGoes({ packing }: { readonly packing: Packing }) {
  const { words, language } = useWorkshopWords()
  const said =
    packing.kind === 'busy'
      ? words.making
      : packing.kind === 'failed'
        ? packing.sentence
        : packing.kind === 'done'
          ? saidOfFile(packing, words, language)
          : null
  return (
    <div data-packing={packing.kind}>
      <Told looks={packing.kind === 'failed' ? 'refusal' : 'saved-as'}>{said}</Told>
      {packing.kind === 'done' && <WaysToFile key={packing.handed.address} handed={packing.handed} />}
    </div>
  )
}

/** Where the file is, and how many sheets it takes where that is known. */
function saidOfFile(
  { handed, sheets }: Extract<Packing, { kind: 'done' }>,
  words: WorkshopMessages['workshop'],
  language: string,
): string {
  const { name: file } = handed.file
  return sheets === 0 ? fill(words.madeDocx, { file }) : counted(words.made, sheets, language, { file })
}
