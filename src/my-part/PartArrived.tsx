import { useEffect, useRef } from 'preact/hooks'
import { PartDifferences } from '../answers/my-part/PartDifferences.tsx'
import { isolated } from '../core/words/isolated.ts'
import { fill } from '../core/words/messages.ts'
import { visibleText } from '../core/words/visible-text.ts'
import type { CamePart, useArriving } from './use-arriving.ts'
import { type MyPartContent, useMyPartWords } from './words.ts'

interface Props {
  readonly content: MyPartContent
  readonly came: CamePart
  readonly arriving: ReturnType<typeof useArriving>
}

/** What a file says that isn't what is here, and what may become of it. */
export function PartArrived({ content, came: { file, arriving }, arriving: { choose, leave } }: Props) {
  const { words } = useMyPartWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [file])
  const { here, came, differs } = arriving
  const name = visibleText(came.name)
  return (
    <section class="came-part" aria-labelledby="came-part">
      <h2 id="came-part" tabIndex={-1} ref={heading}>
        {fill(words.cameTitle, { file })}
      </h2>
      <p>{name === '' ? words.cameNameless : fill(words.cameFrom, { name: isolated(name) })}</p>
      <PartDifferences {...{ here, came, differs }} topics={content.topics} />
      <p class="acts">
        <button
          type="button"
          class="main"
          aria-describedby="part-together"
          onClick={() => choose('together')}
        >
          {words.together}
        </button>
        <button type="button" class="second" aria-describedby="part-take" onClick={() => choose('came')}>
          {words.take}
        </button>
        <button type="button" class="second" onClick={leave}>
          {words.leave}
        </button>
      </p>
      <p class="hint" id="part-together">
        {words.together}: {words.togetherNote}
      </p>
      <p class="hint" id="part-take">
        {words.take}: {words.takeNote}
      </p>
    </section>
  )
}
