import { useEffect, useRef } from 'preact/hooks'
import type { WhoseYes } from '../../core/alliance/yes/whose-yes.ts'
import { fill } from '../../core/words/messages.ts'
import { visibleText } from '../../core/words/visible-text.ts'
import { missingYeses } from '../../export/yes/missing-yeses.ts'
import { useWhoseYes } from '../../export/yes/use-whose-yes.ts'
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
  const each = useWhoseYes(alliance)
  const { news, tell, say, takeBack } = useYesActs(props)
  const heading = useFocusOnce()
  return (
    <section class="yeses" aria-labelledby="yes-title">
      <h3 id="yes-title" tabIndex={-1} ref={heading}>
        {messages.builder.yes.title}
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
  const { words, language } = useReadingSpeech()
  const isAll = each.every(({ yes }) => yes !== null)
  return (
    <p class="missing" role="status" data-all={isAll}>
      {each.length > 0 && missingYeses(each, words, language)}
    </p>
  )
}

/** Whoever asked for this part stands at its beginning when it has come. */
function useFocusOnce() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  return heading
}
