import type { CameYes } from '../../core/alliance/merging/came-yeses.ts'
import { formatDay } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { visibleText } from '../../core/words/visible-text.ts'
import { useWords } from '../words.ts'

/** Whose yes came with a copy; nothing is to be chosen, since each says it for themselves. */
export function YesesArrived({ yeses }: { readonly yeses: readonly CameYes[] }) {
  const { words, language, messages } = useWords()
  if (yeses.length === 0) return null
  const sentences = { yes: words.merge.saidYes, withdrawn: words.merge.tookYesBack }
  return (
    <section class="changes">
      <h3>{words.merge.yesTitle}</h3>
      <ul>
        {yeses.map(({ name, number, on, kind }, index) => (
          <li key={index}>
            {fill(sentences[kind], {
              name: visibleText(name) || fill(messages.paper.person, { number }),
              date: formatDay(on, language),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
