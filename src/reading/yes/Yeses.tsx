import { useEffect, useRef, useState } from 'preact/hooks'
import { lastRevision } from '../../core/alliance/agreed.ts'
import { type WhoseYes, whoseYes } from '../../core/alliance/yes/whose-yes.ts'
import { counted, formatList } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { visibleText } from '../../core/words/visible-text.ts'
import { sendAddress } from '../../kit/addresses/sharing-address.ts'
import { Notice } from '../../kit/Notice.tsx'
import { useReadingSpeech } from '../words.ts'
import { OneYes } from './OneYes.tsx'
import { useYesActs } from './use-yes-acts.ts'
import type { YesProps } from './yes-props.ts'

/** Whose yes to the version that was agreed last is there, whose is missing, and a place for each to say it. */
export function Yeses(props: YesProps) {
  const { alliance } = props.draft
  const { messages } = useReadingSpeech()
  const words = messages.reading.yes
  const each = useWhoseYes(props)
  const { news, tell, say, takeBack } = useYesActs(props)
  const heading = useFocusOnce()
  return (
    <section class="yeses" aria-labelledby="yes-title">
      <h3 id="yes-title" tabIndex={-1} ref={heading}>
        {words.title}
      </h3>
      <p class="why">{words.why}</p>
      <Missing each={each} />
      <ul>
        {each.map((one, index) => (
          <OneYes
            key={one.person.id}
            {...one}
            called={visibleText(one.person.name) || fill(messages.paper.person, { number: index + 1 })}
            onSay={say}
            onTakeBack={takeBack}
          />
        ))}
      </ul>
      <Notice news={news} onClose={() => tell(null)} />
      <p class="hint">
        {words.elsewhere} <a href={sendAddress(alliance.id)}>{messages.reading.send}</a>
      </p>
    </section>
  )
}

/** Said as it changes, since the buttons of the list move. */
function Missing({ each }: { readonly each: readonly WhoseYes[] }) {
  const { messages, language } = useReadingSpeech()
  const words = messages.reading.yes
  const missing = each.filter(({ yes }) => yes === null)
  const names = missing.flatMap(({ person }) => visibleText(person.name) || [])
  const sentence = () => {
    if (missing.length === 0) return words.all
    if (missing.length > 6 || names.length < missing.length)
      return counted(words.missingCount, missing.length, language)
    return fill(words.missing, { names: formatList(names, language) })
  }
  return (
    <p class="missing" role="status" data-all={missing.length === 0}>
      {each.length > 0 && sentence()}
    </p>
  )
}

/** Looked at anew whenever the version changes: a yes to other words is none. */
function useWhoseYes({ draft: { alliance } }: YesProps): readonly WhoseYes[] {
  const [each, setEach] = useState<readonly WhoseYes[]>([])
  const last = lastRevision(alliance)
  useEffect(() => {
    if (last !== undefined) void whoseYes(last).then(setEach)
  }, [last])
  return each
}

/** Whoever asked for this part stands at its beginning when it has come. */
function useFocusOnce() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  return heading
}
