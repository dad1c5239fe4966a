import { useState } from 'preact/hooks'
import { counted } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import type { Workshop } from '../core/workshop/workshop.ts'
import { type News, Notice } from '../kit/Notice.tsx'
import { Bring } from './Bring.tsx'
import { Groups } from './Groups.tsx'
import { KeepAndSend } from './KeepAndSend.tsx'
import { People } from './People.tsx'
import { usePlanned } from './planned.ts'
import { Questions } from './Questions.tsx'
import { RunSheetTable } from './RunSheetTable.tsx'
import { allSheets, ToPrint } from './ToPrint.tsx'
import { useArrivals } from './use-arrivals.ts'
import { usePack } from './use-pack.ts'
import { useWorkshop } from './use-workshop.ts'
import { useWorkshopWords, type WorkshopContent, type WorkshopMessages, WorkshopSpeech } from './words.ts'
import { workshopTitle } from './workshop-title.ts'

interface Props {
  readonly content: WorkshopContent
  readonly language: string // BCP 47
  readonly messages: WorkshopMessages
}

/** A workshop from the number of people to everything that goes to the room. */
export default function WorkshopPage({ content, language, messages }: Props) {
  const [speech] = useState({ language, messages })
  return (
    <WorkshopSpeech speech={speech}>
      <Plan {...{ content }} />
    </WorkshopSpeech>
  )
}

function Plan({ content }: Pick<Props, 'content'>) {
  const { words, language } = useWorkshopWords()
  const page = useWorkshop()
  const { workshop, change, keeping } = page
  const [news, tell] = useState<News | null>(null)
  const { packing, make } = usePack(content)
  const titleOf = (one = workshop) => workshopTitle(one, content.plans, words, language)
  const openFile = useArrivals({ page, tell, words, titleOf })
  const plan = usePlanned(workshop, content.plans, language)
  const remove = useRemoving({ keeping, tell, titleOf })
  return (
    <div class="app-page workshop" data-awake={workshop.id !== 'new'}>
      <Notice news={news} onClose={() => tell(null)} />
      <section class="asked" aria-labelledby="who">
        <h2 id="who">{words.people}</h2>
        <People {...{ workshop, change }} />
        <Questions {...{ workshop, content, change }} />
      </section>
      <ToPrint {...{ workshop, plan, change, packing }} make={(planned, as) => void make(planned, as)} />
      <RunSheetTable {...{ workshop, plan, change }} clock={content.clock} />
      <Groups {...{ workshop, plan, change }} />
      <Bring {...{ workshop, plan, content }} />
      <KeepAndSend
        {...{ workshop, content }}
        isRefused={keeping.isRefused}
        kept={keeping.kept}
        onTitle={(text) => change((before) => ({ ...before, title: text }))}
        onFile={openFile}
        onOpen={(one) => page.exchange(one)}
        onRemove={remove}
        onBegin={page.begin}
      />
      <UndoBar {...{ page }} />
    </div>
  )
}

function UndoBar({ page: { workshop, canUndo, undo } }: { readonly page: ReturnType<typeof useWorkshop> }) {
  const { words, language } = useWorkshopWords()
  return (
    <p class="undo-bar">
      <button type="button" class="second" disabled={!canUndo} onClick={undo}>
        {words.undo}
      </button>
      <span>{counted(words.sheetCount, allSheets(workshop), language)}</span>
    </p>
  )
}

interface Removing {
  readonly keeping: ReturnType<typeof useWorkshop>['keeping']
  readonly tell: (news: News | null) => void
  readonly titleOf: (one: Workshop) => string
}

/** Removes a plan that is kept here, with a way back. */
function useRemoving({ keeping, tell, titleOf }: Removing) {
  const { words } = useWorkshopWords()
  return async (one: Workshop) => {
    if (!(await keeping.remove(one.id))) return
    const back = async () => {
      if (await keeping.keep(one)) tell(null)
    }
    tell({
      text: fill(words.removed, { title: titleOf(one) }),
      tone: 'news',
      act: { label: words.undo, run: back },
    })
  }
}
