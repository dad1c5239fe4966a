import { useEffect, useRef } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import { type TypedLetterhead, withLetterhead } from '../../core/alliance/letterhead/with-letterhead.ts'
import { limits } from '../../core/alliance/limits.ts'
import { fill } from '../../core/words/messages.ts'
import type { News } from '../../kit/Notice.tsx'
import { useSpeech } from '../../kit/speech.ts'
import { WordsField } from '../own/WordsField.tsx'
import { ColourField } from './ColourField.tsx'
import { Offers } from './Offers.tsx'

interface Props {
  readonly alliance: Alliance
  readonly edit: Edit
  readonly tell: (news: News | null) => void
  readonly onDone: () => void
}

/** The letterhead of a paper: what stands above its title and at its foot, and its colour; the preview shows it at once. */
export function LetterheadPanel({ alliance, edit, tell, onDone }: Props) {
  const { words } = useSpeech()
  const said = words.letterhead
  const title = useRef<HTMLHeadingElement>(null)
  const toTitle = () => title.current?.focus()
  useEffect(toTitle, []) // the button that opened it has gone
  const { letterhead } = alliance
  const change = (part: TypedLetterhead) => edit((now) => withLetterhead(now, { ...now.letterhead, ...part }))
  const put = (next: TypedLetterhead | undefined, news: News | null) => {
    edit((now) => withLetterhead(now, next))
    tell(news)
    toTitle()
  }
  const exchange = (text: string, next: TypedLetterhead | undefined) =>
    put(next, { text, tone: 'news', act: { label: words.undo, run: () => put(letterhead, null) } })
  return (
    <section class="own" aria-labelledby="letterhead-title">
      <h3 id="letterhead-title" ref={title} tabIndex={-1}>
        {said.title}
      </h3>
      <p class="why">{said.why}</p>
      {letterhead === undefined && (
        <Offers onUse={(kept, name) => exchange(fill(said.used, { name }), kept)} />
      )}
      <LetterheadFields {...{ alliance, change }} />
      <p class="acts">
        <button type="button" class="second" onClick={onDone}>
          {words.own.done}
        </button>
        {letterhead !== undefined && (
          <button type="button" class="quiet" onClick={() => exchange(said.gone, undefined)}>
            {said.leaveOut}
          </button>
        )}
      </p>
    </section>
  )
}

interface FieldsProps extends Pick<Props, 'alliance'> {
  readonly change: (part: TypedLetterhead) => void
}

function LetterheadFields({ alliance: { letterhead }, change }: FieldsProps) {
  const said = useSpeech().words.letterhead
  return (
    <>
      <WordsField
        id="letterhead-head"
        label={said.head}
        text={letterhead?.head ?? ''}
        most={limits.letterheadHead}
        onText={(head) => change({ head })}
      />
      <WordsField
        id="letterhead-foot"
        label={said.foot}
        text={letterhead?.foot ?? ''}
        most={limits.letterheadFoot}
        onText={(foot) => change({ foot })}
      />
      <ColourField colour={letterhead?.colour} onColour={(colour) => change({ colour })} />
    </>
  )
}
