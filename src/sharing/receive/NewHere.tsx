import { useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import type { Content } from '../../core/templates/content.ts'
import { fill } from '../../core/words/messages.ts'
import { saveAlliance } from '../../keeping/save-alliance.ts'
import { pageBeside } from '../../kit/addresses/page-beside.ts'
import { Downloaded } from '../../kit/Downloaded.tsx'
import type { Handed } from '../../kit/download.ts'
import { Step } from '../../kit/Step.tsx'
import { GoesAlong } from '../GoesAlong.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly content: Content
  readonly alliance: Alliance
  readonly isRefused: boolean // this browser keeps nothing
  readonly onOpen: (draft: Draft) => void
  readonly onLeave: () => void
}

/** What has come is not here yet: what is in it, and whether to keep it, here or as a file. */
export function NewHere({ content, alliance, isRefused, onOpen, onLeave }: Props) {
  const { words, language, say } = useWords()
  const title = shownTitle(alliance, language) || words.unnamed
  const template = content.templates.find(({ id }) => id === alliance.template)
  const open = () => onOpen({ alliance, changed: Date.now(), conflicts: [] })
  return (
    <Step
      title={fill(words.receive.newTitle, { title })}
      kicker={template && say(template.title)}
      why={isRefused ? words.receive.refusedWhy : words.receive.newWhy}
    >
      <GoesAlong title={words.receive.inIt} alliance={alliance} noVersions={words.goesAlong.noVersionsCame} />
      {isRefused && <SaveInstead alliance={alliance} />}
      <p class="buttons">
        {!isRefused && (
          <button type="button" class="main" onClick={open}>
            {words.receive.openInBuilder}
          </button>
        )}
        <button type="button" class="second" onClick={onLeave}>
          {words.receive.leave}
        </button>
      </p>
    </Step>
  )
}

/** The way round a browser that keeps nothing: the builder opens the file without its help. */
function SaveInstead({ alliance }: Pick<Props, 'alliance'>) {
  const { words, language } = useWords()
  const [handed, setHanded] = useState<Handed | null>(null)
  return (
    <>
      <p class="buttons">
        <button type="button" class="main" onClick={() => setHanded(saveAlliance(alliance, language))}>
          {words.file.save}
        </button>
        <a href={pageBeside('builder')}>{words.builder}</a>
      </p>
      <Downloaded handed={handed} />
    </>
  )
}
