import { useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { packFragment } from '../../core/alliance/sending/fragment.ts'
import { goesAlong } from '../../core/alliance/sending/goes-along.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import { titleOf } from '../../core/alliance/title.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import type { Template } from '../../core/templates/template.ts'
import { dataFile, dataText } from '../../keeping/save-data.ts'
import { pageBeside } from '../../kit/addresses/page-beside.ts'
import { hintId } from '../../kit/Labelled.tsx'
import { Step } from '../../kit/Step.tsx'
import { GoesAlong } from '../GoesAlong.tsx'
import { useWords } from '../words.ts'
import { SendAs } from './SendAs.tsx'
import type { Sendable } from './sendable.ts'

interface Props {
  readonly alliance: Alliance
  readonly templates: readonly Template[]
}

/** Says what goes along, and then sends one alliance. */
export function SendAlliance({ alliance, templates }: Props) {
  const { words, language, say } = useWords()
  const [isShortened, setShortened] = useState(false)
  const template = findTemplate(templates, alliance.template)
  const title = shownTitle(alliance, language) || words.unnamed
  const hasVersions = alliance.revisions.length > 0
  const sent = isShortened ? { ...alliance, revisions: [] } : alliance
  const sendable: Sendable = {
    title: titleOf(alliance, language) || words.unnamed,
    known: [alliance.title, ...goesAlong(alliance).names],
    file: dataFile(titleOf(alliance, language)),
    pack: (lock) => packFragment(sent, lock),
    text: dataText(sent),
    tooLong: hasVersions && !isShortened ? words.link.tooLongVersions : words.link.tooLong,
  }
  return (
    <Step title={title} kicker={template && say(template.title)} why={words.send.why}>
      <GoesAlong
        title={words.goesAlong.title}
        alliance={sent}
        noVersions={isShortened ? words.goesAlong.withoutVersions : words.goesAlong.noVersions}
      />
      {hasVersions && (
        <div class="leave-out">
          <label class="option">
            <input
              type="checkbox"
              aria-describedby={hintId('leave-out')}
              checked={isShortened}
              onChange={() => setShortened(!isShortened)}
            />
            <span>{words.send.leaveOut}</span>
          </label>
          <p class="hint" id={hintId('leave-out')}>
            {words.send.leaveOutHint}
          </p>
        </div>
      )}
      <h3>{words.send.kicker}</h3>
      <SendAs sendable={sendable} />
      <p class="after">{words.send.after}</p>
      <p class="elsewhere">
        <a href={pageBeside('send')}>{words.send.another}</a>
        <a href={pageBeside('receive')}>{words.openReceived}</a>
      </p>
    </Step>
  )
}
