import { useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { withoutOldVersions } from '../../core/alliance/room.ts'
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
  const title = shownTitle(alliance, language) || words.unnamed
  const template = findTemplate(templates, alliance.template)
  const hasVersions = alliance.revisions.length > 0
  const sent = isShortened ? withoutOldVersions(alliance, 0) : alliance
  const tooLong = hasVersions && !isShortened ? words.link.tooLongVersions : words.link.tooLong
  return (
    <Step title={title} kicker={template && say(template.title)} why={words.send.why}>
      <GoesAlong
        title={words.goesAlong.title}
        alliance={sent}
        noVersions={isShortened ? words.goesAlong.withoutVersions : words.goesAlong.noVersions}
      />
      {hasVersions && <LeaveOutVersions {...{ isShortened, setShortened }} />}
      <h3>{words.send.kicker}</h3>
      <SendAs sendable={{ ...sendableOf(alliance, sent, words.unnamed, language), tooLong }} />
      <p class="after">{words.send.after}</p>
      <p class="elsewhere">
        <a href={pageBeside('send')}>{words.send.another}</a>
        <a href={pageBeside('receive')}>{words.openReceived}</a>
      </p>
    </Step>
  )
}

/** What is sent of an alliance, with every name in it that makes no good passphrase, the left out ones too. */
function sendableOf(
  alliance: Alliance,
  sent: Alliance,
  unnamed: string,
  language: string,
): Omit<Sendable, 'tooLong'> {
  const title = titleOf(alliance, language)
  return {
    title: title || unnamed,
    known: [alliance.title, ...goesAlong(alliance).names],
    file: dataFile(title),
    pack: (lock) => packFragment(sent, lock),
    text: dataText(sent),
  }
}

interface ShorteningProps {
  readonly isShortened: boolean
  readonly setShortened: (isShortened: boolean) => void
}

function LeaveOutVersions({ isShortened, setShortened }: ShorteningProps) {
  const { send } = useWords().words
  return (
    <div class="leave-out">
      <label class="option">
        <input
          type="checkbox"
          aria-describedby={hintId('leave-out')}
          checked={isShortened}
          onChange={() => setShortened(!isShortened)}
        />
        <span>{send.leaveOut}</span>
      </label>
      <p class="hint" id={hintId('leave-out')}>
        {send.leaveOutHint}
      </p>
    </div>
  )
}
