import type { Content } from '../../builder/content.ts'
import { Step } from '../../builder/steps/Step.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { titleOf } from '../../core/alliance/title.ts'
import { fill } from '../../core/words/messages.ts'
import { GoesAlong } from '../GoesAlong.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly content: Content
  readonly alliance: Alliance
  readonly onOpen: (draft: Draft) => void
  readonly onLeave: () => void
}

/** What has come is not here yet: what is in it, and whether to keep it. */
export function NewHere({ content, alliance, onOpen, onLeave }: Props) {
  const { words, language, say } = useWords()
  const title = titleOf(alliance, language) || words.unnamed
  const template = content.templates.find(({ id }) => id === alliance.template)
  const open = () => onOpen({ alliance, changed: Date.now(), conflicts: [] })
  return (
    <Step
      title={fill(words.receive.newTitle, { title })}
      kicker={template && say(template.title)}
      why={words.receive.newWhy}
    >
      <GoesAlong title={words.receive.inIt} alliance={alliance} />
      <p class="buttons">
        <button type="button" class="main" onClick={open}>
          {words.receive.openInBuilder}
        </button>
        <button type="button" class="second" onClick={onLeave}>
          {words.receive.leave}
        </button>
      </p>
    </Step>
  )
}
