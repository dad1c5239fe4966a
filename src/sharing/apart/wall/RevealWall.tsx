import { useState } from 'preact/hooks'
import type { Comparison } from '../../../core/alliance/apart/compare-answers.ts'
import type { Content } from '../../../core/templates/content.ts'
import { fill } from '../../../core/words/messages.ts'
import { turnOfKey } from '../../../kit/turn-of-key.ts'
import { BigView } from '../../big/BigView.tsx'
import type { namesIn } from '../../names-in.ts'
import { useWords } from '../../words.ts'
import { Compared } from '../Compared.tsx'

/** What is shown, and how to leave. */
export interface RevealWallProps {
  readonly content: Content
  readonly names: ReturnType<typeof namesIn>
  readonly everyone: readonly string[] // whose answers are here
  readonly open: readonly Comparison[] // what there is to talk about, in its order
  readonly same: readonly Comparison[] // what all say
  readonly onClose: () => void
}

/** Everybody's answers for the wall: one question at a time, turned with the keys of any pointer for slides. */
export function RevealWall({ content, names, everyone, open, same, onClose }: RevealWallProps) {
  const { apart } = useWords().words
  const { wall } = apart
  const all = [...open, ...same]
  const [at, setAt] = useState(0)
  const shown = all[at]
  const turn = (by: number) => setAt(Math.min(Math.max(at + by, 0), all.length - 1))
  const onKey = (key: string) => turn(toEnd[key] ?? turnOfKey(key))
  if (shown === undefined) return null
  return (
    <BigView
      label={wall.label}
      looks="wall"
      words={wall}
      onClose={onClose}
      onKey={onKey}
      bar={
        <>
          <button type="button" class="second" aria-disabled={at === 0} onClick={() => turn(-1)}>
            {wall.previous}
          </button>
          <button type="button" class="second" aria-disabled={at === all.length - 1} onClick={() => turn(1)}>
            {wall.next}
          </button>
          <span role="status">
            {fill(wall.place, { number: at + 1, of: all.length })} ·{' '}
            {at < open.length ? apart.agenda : apart.same}
          </span>
        </>
      }
    >
      <div class="wall-page" key={at}>
        <Compared {...{ content, names, everyone }} comparison={shown} />
      </div>
    </BigView>
  )
}

const toEnd: Readonly<Record<string, number>> = {
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}
