import { useEffect, useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { fill } from '../../core/words/messages.ts'
import type { FormerFile } from '../../keeping/file/opened-file.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly alliance: Alliance
  readonly handle: FileSystemFileHandle // of the file in which it came
  readonly onTaken: (undo: FormerFile) => void // it is kept up to date from now on
}

type FileOffer = 'offered' | 'kept' | 'denied'

/** The file in which an alliance came: it can be kept up to date by itself, where it has not been until now. */
export function KeepFile({ alliance, handle, onTaken }: Props) {
  const said = useWords().words.receive.keepFile
  const [offer, setOffer] = useState<FileOffer>('offered')

  async function become(take: Promise<FormerFile | null>, otherwise: FileOffer): Promise<void> {
    try {
      const undo = await take
      if (undo !== null) onTaken(undo)
      setOffer(undo === null ? otherwise : 'kept')
    } catch (reason) {
      console.warn('A file could not be taken to be kept up to date.', reason)
      setOffer(otherwise)
    }
  }
  const part = () => import('../../keeping/file/opened-file.ts')
  useEffect(() => {
    void become(
      part().then(({ retakeOpened }) => retakeOpened(alliance, handle)),
      'offered',
    )
  }, [])
  const take = () =>
    become(
      part().then(({ takeOpened }) => takeOpened(alliance, handle)),
      'denied',
    )
  return (
    <div class="keep-file">
      <p role="status">{fill(said[offer], { file: handle.name })}</p>
      {offer !== 'kept' && (
        <p class="buttons">
          <button type="button" class="second" onClick={take}>
            {said.act}
          </button>
        </p>
      )}
    </div>
  )
}
