import { useMemo } from 'preact/hooks'
import { BesideField, BesideVoice } from '../answers/beside-field.ts'
import { LateConflicts } from '../answers/LateConflicts.tsx'
import { usePartOffers } from '../answers/my-part/use-part-offers.ts'
import { useSaidApart } from '../answers/use-said-apart.tsx'
import { topicsOf } from '../core/form/topics-of.ts'
import { findQuestion } from '../core/questions/bank.ts'
import type { Content } from '../core/templates/content.ts'
import type { Messages } from '../core/words/messages.ts'
import { isInFile } from '../keeping/library-now.ts'
import { SaveStatus } from '../keeping/SaveStatus.tsx'
import { Notice } from '../kit/Notice.tsx'
import { SpeechContext, useSpeech } from '../kit/speech.ts'
import { PaperPreview } from './preview/PaperPreview.tsx'
import { PreviewDialog } from './preview/PreviewDialog.tsx'
import { StepList } from './StepList.tsx'
import { CurrentStep } from './steps/CurrentStep.tsx'
import { useBuilder } from './use-builder.ts'

interface Props {
  readonly content: Content
  readonly language: string // BCP 47
  readonly messages: Messages
}

/** Fills in an alliance, step by step, beside the paper that comes of it. Nothing leaves the device. */
export default function Builder({ content, language, messages }: Props) {
  const speech = useMemo(() => ({ language, messages }), [language, messages])
  const builder = useBuilder(content, speech)
  const { place, paper, preview, isOver, news } = builder
  const saidApart = useSaidApart(paper?.alliance.id, builder.people)
  const myPart = usePartOffers(paper?.alliance.id, { asked: askedOfEach(builder.form), tell: builder.tell })
  const hasPaper = paper !== null && place.kind !== 'start'
  return (
    <SpeechContext.Provider value={speech}>
      <div class={hasPaper ? 'app-page has-paper' : 'app-page'} data-awake={builder.isAwake}>
        <div class="writing">
          {hasPaper && <StepList place={place} questions={builder.firstQuestions} />}
          <Notice news={news} onClose={() => builder.tell(null)} />
          {paper !== null && (
            <LateConflicts
              alliance={paper.alliance}
              conflicts={builder.desk.conflicts}
              questionOf={(id) => findQuestion(topicsOf(content.topics, paper.alliance), id)}
              onSettle={builder.settle}
            />
          )}
          <BesideField.Provider value={saidApart}>
            <BesideVoice.Provider value={myPart}>
              <CurrentStep content={content} builder={builder} />
            </BesideVoice.Provider>
          </BesideField.Provider>
          {hasPaper && <Foot builder={builder} />}
        </div>
        {hasPaper && <Preview preview={preview} />}
        {isOver && <p class="drop-here">{messages.open.dropHere}</p>}
      </div>
    </SpeechContext.Provider>
  )
}

/** The questions that each answers, in the order of the form. */
function askedOfEach(form: BuilderState['form']): readonly string[] {
  return form.flatMap(({ asked }) => asked.filter(({ each }) => each).map(({ question }) => question.id))
}

type BuilderState = ReturnType<typeof useBuilder>

/** Under every step: how it stands with what was typed, and the ways out of it. */
function Foot({ builder: { desk, preview, saveData, startAfresh } }: { readonly builder: BuilderState }) {
  const { words } = useSpeech()
  return (
    <div class="foot">
      <SaveStatus saving={desk.saving} hasFile={isInFile(desk)} onSave={saveData} />
      <button type="button" class="quiet" onClick={startAfresh}>
        {words.afresh}
      </button>
      {!preview.isWide && (
        <button type="button" class="second preview-button" onClick={preview.open}>
          {words.preview.open}
        </button>
      )}
    </div>
  )
}

/** The paper beside the form, or over it where there is no room beside. */
function Preview({ preview }: Pick<BuilderState, 'preview'>) {
  const { words } = useSpeech()
  const pages = <PaperPreview pages={preview.pages} isWanted={preview.isWanted} onWant={preview.want} />
  if (preview.isWide) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard too
      <aside class="preview" aria-label={words.preview.title} tabIndex={0}>
        {pages}
      </aside>
    )
  }
  return (
    <PreviewDialog isOpen={preview.isOpen} onClose={preview.close}>
      {pages}
    </PreviewDialog>
  )
}
