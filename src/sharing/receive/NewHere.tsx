import { useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import type { Content } from '../../core/templates/content.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import type { Template } from '../../core/templates/template.ts'
import { fill } from '../../core/words/messages.ts'
import type { Engine } from '../../engine/engine.ts'
import { saveAlliance } from '../../keeping/save-alliance.ts'
import { pageBeside } from '../../kit/addresses/page-beside.ts'
import { Downloaded } from '../../kit/Downloaded.tsx'
import type { Handed } from '../../kit/download.ts'
import { AllianceText } from '../../reading/AllianceText.tsx'
import { TakeHome } from '../../reading/TakeHome.tsx'
import { ReadingSpeech } from '../../reading/words.ts'
import { GoesAlong } from '../GoesAlong.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly content: Content
  readonly engine: Engine
  readonly alliance: Alliance
  readonly isRefused: boolean // this browser keeps nothing
  readonly onKeep: (draft: Draft) => void
  readonly onOpen: (draft: Draft) => void
  readonly onLeave: () => void
}

/** What has come is not here yet: what it says, then what is in it, and whether to keep it, here or as a file. */
export function NewHere({ content, alliance, ...ways }: Props) {
  const { words, language, messages } = useWords()
  const template = findTemplate(content.templates, alliance.template)
  if (template === undefined) return null // what has come was compared with the papers that there are
  const title = shownTitle(alliance, language) || words.unnamed
  return (
    <ReadingSpeech speech={{ language, messages }}>
      <AllianceText {...{ content, template, alliance }} title={fill(words.receive.newTitle, { title })}>
        <footer class="onward">
          <p class="why">{ways.isRefused ? words.receive.refusedWhy : words.receive.newWhy}</p>
          <NewcomerWays {...{ content, template, alliance }} {...ways} />
          <GoesAlong
            title={words.receive.inIt}
            alliance={alliance}
            noVersions={words.goesAlong.noVersionsCame}
          />
        </footer>
      </AllianceText>
    </ReadingSpeech>
  )
}

function NewcomerWays({ template, alliance, ...props }: Props & { readonly template: Template }) {
  const { words, messages } = useWords()
  const { content, engine, isRefused, onKeep, onOpen, onLeave } = props
  const draft = (): Draft => ({ alliance, changed: Date.now(), conflicts: [] })
  const isAgreed = alliance.revisions.length > 0
  return (
    <>
      {isRefused && <SaveInstead alliance={alliance} />}
      <p class="buttons">
        {isAgreed && !isRefused && (
          <button type="button" class="main" onClick={() => onKeep(draft())}>
            {messages.reading.keep}
          </button>
        )}
        {!isRefused && (
          <button type="button" class={isAgreed ? 'second' : 'main'} onClick={() => onOpen(draft())}>
            {words.receive.openInBuilder}
          </button>
        )}
        <button type="button" class="second" onClick={onLeave}>
          {words.receive.leave}
        </button>
      </p>
      {isAgreed && <TakeHome {...{ content, template, alliance, engine }} isFirst={false} />}
    </>
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
