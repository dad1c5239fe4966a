import { counted } from '../core/words/format.ts'
import type { Workshop } from '../core/workshop/workshop.ts'
import { Told } from '../kit/Told.tsx'
import { WaysToFile } from '../kit/WaysToFile.tsx'
import { type PrintedPart, printedParts } from './planned.ts'
import type { Packing } from './use-pack.ts'
import type { Change } from './use-workshop.ts'
import { useWorkshopWords, type WorkshopMessages } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly change: Change
  readonly packing: Packing
  readonly make: (workshop: Workshop, as: 'pdf' | 'zip') => void
}

/** What is printed, how many sheets it takes, and one press for all of it. */
export function ToPrint({ workshop, change, packing, make }: Props) {
  const { words, language } = useWorkshopWords()
  const parts = printedParts(workshop)
  const all = allSheets(workshop)
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
      <p class="acts">
        <button
          type="button"
          class="main"
          aria-disabled={packing.kind === 'busy'}
          onClick={() => make(workshop, 'pdf')}
        >
          {words.makePdf}, {counted(words.sheetCount, all, language)}
        </button>
        <button
          type="button"
          class="quiet"
          aria-disabled={packing.kind === 'busy'}
          onClick={() => make(workshop, 'zip')}
        >
          {words.makeZip}
        </button>
      </p>
      <HowItGoes {...{ packing }} />
    </section>
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
          ? counted(words.made, packing.sheets, language, { file: packing.handed.file.name })
          : null
  return (
    <div data-packing={packing.kind}>
      <Told looks={packing.kind === 'failed' ? 'refusal' : 'saved-as'}>{said}</Told>
      {packing.kind === 'done' && <WaysToFile key={packing.handed.address} handed={packing.handed} />}
    </div>
  )
}
