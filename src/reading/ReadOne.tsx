import type { ComponentChildren } from 'preact'
import { hasChanged } from '../core/alliance/agree.ts'
import { lastRevision } from '../core/alliance/agreed.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import type { Content } from '../core/templates/content.ts'
import { findTemplate } from '../core/templates/lookup.ts'
import type { Engine } from '../engine/engine.ts'
import { lookAgainAddress } from '../kit/addresses/look-again-address.ts'
import { openHash } from '../kit/addresses/open-hash.ts'
import { pageBeside } from '../kit/addresses/page-beside.ts'
import { sendAddress } from '../kit/addresses/sharing-address.ts'
import { AllianceText } from './AllianceText.tsx'
import { NotThere } from './NotThere.tsx'
import { TakeHome } from './TakeHome.tsx'
import { useReadingSpeech } from './words.ts'

interface Props {
  readonly content: Content
  readonly engine: Engine
  readonly alliance: Alliance
  readonly isInTwoWays?: boolean // somebody has yet to choose between two wordings
  readonly example: string | null // its name, when it is one of ours
  readonly children?: ComponentChildren // below the words
}

/** One alliance to read, and what to do next with it. */
export function ReadOne({ content, engine, alliance, isInTwoWays = false, example, children }: Props) {
  const { messages } = useReadingSpeech()
  const words = messages.reading
  const template = findTemplate(content.templates, alliance.template)
  if (template === undefined) return <NotThere why={example === null ? 'newer' : 'missing'} />
  const isChanged = lastRevision(alliance) !== undefined && hasChanged(alliance)
  return (
    <AllianceText {...{ content, template, alliance }}>
      {children}
      <footer class="onward">
        {isInTwoWays && <p class="two-ways">{words.twoWays}</p>}
        {isChanged && <p class="changed-since">{words.changedSince}</p>}
        <TakeHome {...{ content, template, alliance, engine }} />
        {example === null ? (
          <ReadersWaysOn alliance={alliance} />
        ) : (
          <p class="buttons">
            <a href={`${pageBeside('builder')}?example=${example}`}>{words.startFromIt}</a>
          </p>
        )}
      </footer>
    </AllianceText>
  )
}

function ReadersWaysOn({ alliance: { id, revisions } }: Pick<Props, 'alliance'>) {
  const { messages } = useReadingSpeech()
  const words = messages.reading
  const isAgreed = revisions.length > 0
  return (
    <p class="buttons">
      {isAgreed && <a href={lookAgainAddress(id)}>{words.lookAgain}</a>}
      <a href={pageBeside('builder') + openHash(id)}>{isAgreed ? words.suggest : words.goOn}</a>
      <a href={sendAddress(id)}>{words.send}</a>
      <a href={pageBeside('alliances')}>{words.toShelf}</a>
    </p>
  )
}
