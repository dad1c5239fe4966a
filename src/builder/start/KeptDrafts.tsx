import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { type KeptText, onShelf } from '../../core/alliance/keeping/recalled.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import type { Content } from '../../core/templates/content.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import { counted, formatMoment } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { HowLong } from '../../keeping/HowLong.tsx'
import type { Saving } from '../../keeping/keeper.ts'
import { pageBeside } from '../../kit/addresses/page-beside.ts'
import { useSpeech } from '../../kit/speech.ts'

interface Props {
  readonly content: Content
  readonly drafts: readonly Draft[]
  readonly damaged: readonly KeptText[]
  readonly saving: Saving
  readonly onResume: (draft: Draft) => void
  readonly onRemove: (draft: Draft) => void
  readonly onSaveDamaged: (text: KeptText) => void
}

const mostShown = 5

/** What is kept in this browser, the last changed first; the page of all alliances has the rest. */
export function KeptDrafts({ content, drafts, damaged, saving, onResume, onRemove, onSaveDamaged }: Props) {
  const { words, language } = useSpeech()
  const shown = onShelf(drafts)
  if (shown.length + damaged.length === 0) return null
  return (
    <>
      <h3 id="kept">{saving === 'refused' ? words.start.onScreen : words.start.kept}</h3>
      <ul class="kept" aria-labelledby="kept">
        {shown.slice(0, mostShown).map((draft) => (
          <KeptDraft key={draft.alliance.id} {...{ content, draft, onResume, onRemove }} />
        ))}
        {damaged.map((text) => (
          <li key={text.id}>
            <span>{words.start.damaged}</span>
            <button type="button" class="quiet" onClick={() => onSaveDamaged(text)}>
              {words.start.saveDamaged}
            </button>
          </li>
        ))}
      </ul>
      {drafts.length > 1 && (
        <p class="all-kept">
          <a href={pageBeside('alliances')}>{counted(words.allKept, drafts.length, language)}</a>
        </p>
      )}
      {saving !== 'refused' && (
        <HowLong>
          <a href={pageBeside('alliances')}>{words.howLong.backups}</a>
        </HowLong>
      )}
    </>
  )
}

type KeptRowProps = Pick<Props, 'content' | 'onResume' | 'onRemove'> & { readonly draft: Draft }

function KeptDraft({ content, draft, onResume, onRemove }: KeptRowProps) {
  const { words, language, say } = useSpeech()
  const { alliance, changed } = draft
  const template = findTemplate(content.templates, alliance.template)
  const title = shownTitle(alliance, language) || words.start.unnamed
  return (
    <li>
      <span>
        <strong>{title}</strong>
        <small>
          {template ? `${say(template.title)} · ` : `${words.start.newer} `}
          {fill(words.start.changed, { moment: formatMoment(changed, language) })}
        </small>
      </span>
      {template && (
        <button
          type="button"
          class="second"
          aria-label={fill(words.start.resumeNamed, { title })}
          onClick={() => onResume(draft)}
        >
          {words.start.resume}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        aria-label={fill(words.start.removeNamed, { title })}
        onClick={() => onRemove(draft)}
      >
        {words.start.remove}
      </button>
    </li>
  )
}
