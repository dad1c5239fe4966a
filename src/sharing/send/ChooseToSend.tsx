import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import type { Template } from '../../core/templates/template.ts'
import { pageBeside } from '../../kit/addresses/page-beside.ts'
import { Step } from '../../kit/Step.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly drafts: readonly Draft[] | null // null: not known yet
  readonly refusal: string | null // why the browser doesn't let the page look
  readonly templates: readonly Template[]
}

/** The alliances of this browser, each with a way to send it. */
export function ChooseToSend({ drafts, refusal, templates }: Props) {
  const { words, language, say } = useWords()
  return (
    <Step title={words.send.choose} why={words.send.why}>
      {refusal && <p class="problem">{refusal}</p>}
      {drafts?.length === 0 && refusal === null && <p>{words.send.nothing}</p>}
      {drafts !== null && drafts.length > 0 && (
        <ul class="relationships">
          {drafts.map(({ alliance }) => {
            const template = findTemplate(templates, alliance.template)
            return (
              <li key={alliance.id}>
                <div class="relationship">
                  <a href={`#id=${alliance.id}`} aria-describedby={template && `kind-${alliance.id}`}>
                    {shownTitle(alliance, language) || words.unnamed}
                  </a>
                  {template && <span id={`kind-${alliance.id}`}>{say(template.title)}</span>}
                </div>
              </li>
            )
          })}
        </ul>
      )}
      <p class="elsewhere">
        <a href={pageBeside('builder')}>{words.builder}</a>
        <a href={pageBeside('receive')}>{words.openReceived}</a>
      </p>
    </Step>
  )
}
