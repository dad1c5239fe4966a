import { asAgreed, lastRevision } from '../core/alliance/agreed.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { dayOf } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import type { Content } from '../core/templates/content.ts'
import type { Template } from '../core/templates/template.ts'
import type { Engine } from '../engine/engine.ts'
import { paperJob } from '../engine/paper-job.ts'
import { useExport } from '../export/use-export.ts'
import { useWishes } from '../export/use-wishes.ts'
import { wishedFor } from '../export/wishes.ts'
import { Downloaded } from '../kit/Downloaded.tsx'
import { Told } from '../kit/Told.tsx'
import { useReadingSpeech } from './words.ts'

interface Props {
  readonly content: Content
  readonly template: Template
  readonly alliance: Alliance
  readonly engine: Engine
  readonly isFirst?: boolean // the first thing that one would do
}

/** The paper of what is read, and the printer. */
export function TakeHome({ content, template, alliance, engine, isFirst = true }: Props) {
  const { language, messages, words } = useReadingSpeech()
  const [wishes] = useWishes()
  const agreed = asAgreed(alliance)
  const { topics } = content
  const leftOut = wishedFor(agreed, { ...wishes, unanswered: 'left-out' })
  const paper = paperJob({ template, topics }, agreed, { language, messages }, leftOut)
  const nameFor = (day: string, extension: string) => fileName(shownTitle(agreed, language), day, extension)
  const { making, make } = useExport({
    engine,
    paper,
    edit: () => undefined,
    nameFor,
    onFile: () => undefined,
  })
  const last = lastRevision(alliance)
  const makePdf = () =>
    make('pdf', { isAgreed: last !== undefined, on: last?.on ?? dayOf(new Date()), note: last?.note ?? '' })
  const isBusy = making.kind === 'busy'
  return (
    <>
      <p class="buttons">
        <button type="button" class={isFirst ? 'main' : 'second'} aria-disabled={isBusy} onClick={makePdf}>
          {isBusy ? words.paper.making : messages.reading.savePdf}
        </button>
        <button type="button" class="second" onClick={() => print()}>
          {messages.reading.print}
        </button>
      </p>
      <Downloaded handed={making.kind === 'done' ? making.handed : null} />
      <Told looks="problem">{making.kind === 'failed' ? making.sentence : null}</Told>
    </>
  )
}
