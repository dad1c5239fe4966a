import { fill } from '../core/words/messages.ts'
import { canShare, type Handed, shareFile } from './download.ts'
import { useSpeech } from './speech.ts'

interface Props {
  readonly handed: Handed
  readonly isShared?: boolean // another button hands it on already
}

/** Other ways to a file that was handed over, since browsers inside other apps often save none. */
export function WaysToFile({ handed: { file, address }, isShared = false }: Props) {
  const { downloads: words } = useSpeech().words
  return (
    <div class="ways-to-file">
      <a
        href={address}
        target="_blank"
        rel="noopener"
        aria-label={fill(words.openNamed, { file: file.name })}
      >
        {words.open}
      </a>
      {!isShared && canShare(file) && (
        <button
          type="button"
          class="quiet"
          aria-label={fill(words.shareNamed, { file: file.name })}
          onClick={() => shareFile(file)}
        >
          {words.share}
        </button>
      )}
      <small>{words.nothingThere}</small>
    </div>
  )
}
