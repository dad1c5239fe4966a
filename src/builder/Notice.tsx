import { useSpeech } from './speech.ts'

/** Something that has just happened, and perhaps a way back. */
export interface News {
  readonly text: string
  readonly tone: 'news' | 'problem'
  readonly act?: { readonly label: string; readonly run: () => void }
  readonly way?: { readonly label: string; readonly href: string } // to another page
  readonly lasts?: boolean // over the next steps too, since it is the only way back
}

interface Props {
  readonly news: News | null
  readonly onClose: () => void
}

/** The news, spoken as they come; the region is always there, so that they are. */
export function Notice({ news, onClose }: Props) {
  const { words } = useSpeech()
  return (
    <div class="notice" role="status" data-tone={news?.tone}>
      {news && (
        <>
          <p>{news.text}</p>
          {news.act && (
            <button type="button" class="second" onClick={news.act.run}>
              {news.act.label}
            </button>
          )}
          {news.way && <a href={news.way.href}>{news.way.label}</a>}
          <button type="button" class="quiet" onClick={onClose}>
            {words.closeNotice}
          </button>
        </>
      )}
    </div>
  )
}
