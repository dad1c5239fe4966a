import type { Draft } from '../core/alliance/keeping/draft.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { formatDay } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { pageBeside } from '../kit/addresses/page-beside.ts'
import { readAddress } from '../kit/addresses/read-address.ts'
import { Step } from '../kit/Step.tsx'
import { useReadingSpeech } from './words.ts'

/** The alliances of this browser, to choose one to read. */
export function ChooseToRead({ drafts }: { readonly drafts: readonly Draft[] }) {
  const { messages } = useReadingSpeech()
  const words = messages.reading
  return (
    <Step title={words.choose} why={drafts.length === 0 ? words.noneKept : undefined}>
      {drafts.length > 0 && (
        <ul class="kept">
          {drafts.map((draft) => (
            <OneKept key={draft.alliance.id} draft={draft} />
          ))}
        </ul>
      )}
      <p class="buttons">
        <a href={pageBeside('receive')}>{words.openFile}</a>
        <a href={pageBeside('builder')}>{words.begin}</a>
      </p>
    </Step>
  )
}

function OneKept({ draft: { alliance } }: { readonly draft: Draft }) {
  const { language, messages } = useReadingSpeech()
  const words = messages.reading
  const last = alliance.revisions.at(-1)
  const values = last && { date: formatDay(last.on, language), number: alliance.revisions.length }
  return (
    <li>
      <a href={readAddress(alliance.id)}>
        <strong>
          <bdi>{shownTitle(alliance, language) || words.unnamed}</bdi>
        </strong>
        <small>{values ? fill(words.agreed, values) : words.draft}</small>
      </a>
    </li>
  )
}
