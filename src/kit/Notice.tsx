import type { Handed } from './download.ts'
import { useSpeech } from './speech.ts'
import { Told } from './Told.tsx'
import { WaysToFile } from './WaysToFile.tsx'

/** Something that has just happened, and perhaps a way back. */
export interface News {
  readonly text: string
  readonly tone: 'news' | 'problem'
  readonly act?: { readonly label: string; readonly run: () => void }
  readonly way?: { readonly label: string; readonly href: string } // to another page
  readonly handed?: readonly Handed[] // the files that it tells of
  readonly lasts?: boolean // over the next steps too, since it is the only way back
}

interface Props {
  readonly news: News | null
  readonly onClose: () => void
}

/** The news, with what can be done about them. */
export function Notice({ news, onClose }: Props) {
  const { words } = useSpeech()
  return (
    <>
      <Told looks="notice" tone={news?.tone}>
        {news && <WhatIsNew news={news} onClose={onClose} closing={words.closeNotice} />}
      </Told>
      {news?.handed?.map((one) => (
        <WaysToFile key={one.address} handed={one} />
      ))}
    </>
  )
}

interface NewsProps extends Pick<Props, 'onClose'> {
  readonly news: News
  readonly closing: string
}

function WhatIsNew({ news, closing, onClose }: NewsProps) {
  const { act } = news
  return (
    <>
      <p>{news.text}</p>
      {act && (
        <button type="button" class="second" onClick={() => withFocus(act.run)}>
          {act.label}
        </button>
      )}
      {news.way && <a href={news.way.href}>{news.way.label}</a>}
      <button type="button" class="quiet" onClick={() => withFocus(onClose)}>
        {closing}
      </button>
    </>
  )
}

/** The button that is pressed goes with the news; where nothing else takes the focus, the heading of the step does. */
function withFocus(act: () => void): void {
  act()
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('step-title')?.focus()
  })
}
