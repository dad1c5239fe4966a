import { useState } from 'preact/hooks'
import { useEngine } from '../engine/use-engine.ts'
import { type News, Notice } from '../kit/Notice.tsx'
import { useDrop } from '../kit/use-drop.ts'
import { PartArrived } from './PartArrived.tsx'
import { PartForm } from './PartForm.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { useArriving } from './use-arriving.ts'
import { useMyPart } from './use-my-part.ts'
import { type MyPartContent, type MyPartMessages, MyPartSpeech, useMyPartWords } from './words.ts'

interface Props {
  readonly content: MyPartContent
  readonly language: string // BCP 47
  readonly messages: MyPartMessages
}

/** The page on which one says how one works, once, for every alliance. */
export default function MyPartPage({ content, language, messages }: Props) {
  const [speech] = useState({ language, messages })
  return (
    <MyPartSpeech speech={speech}>
      <WholePage {...{ content }} />
    </MyPartSpeech>
  )
}

function WholePage({ content }: Pick<Props, 'content'>) {
  const { words, messages, language } = useMyPartWords()
  const page = useMyPart(language)
  const engine = useEngine()
  const [news, tell] = useState<News | null>(null)
  const arriving = useArriving({ page, content, engine, tell })
  const isOver = useDrop(arriving.open)
  const { part, saving } = page
  return (
    <div class="app-page my-part" data-awake={saving !== 'looking'}>
      <Notice news={news} onClose={() => tell(null)} />
      {arriving.came && <PartArrived {...{ content, arriving }} came={arriving.came} />}
      <p class="why">{words.why}</p>
      {saving === 'looking' && <p class="looking">{words.looking}</p>}
      {saving === 'newer' && <p class="refusal">{words.newer}</p>}
      {saving !== 'looking' && saving !== 'newer' && (
        <>
          <PartForm {...{ content, part }} edit={page.edit} />
          <p class={saving === 'kept' ? 'hint' : 'refusal'} role="status">
            {saving === 'kept' ? words.kept : words.refused}
          </p>
        </>
      )}
      <TakeAlong {...{ content, engine, page, tell }} onFile={arriving.open} />
      {isOver && <p class="drop-here">{messages.open.dropHere}</p>}
    </div>
  )
}
