import { useRef } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly onFile: (file: File) => void
}

/** A button that lets somebody choose a backup file. */
export function ChooseBackup({ label, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const take = (chooser: HTMLInputElement) => {
    const [file] = chooser.files ?? []
    if (file) onFile(file)
    chooser.value = '' // so that the same file can be chosen again
  }
  return (
    <>
      <button type="button" class="second" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        type="file"
        hidden
        ref={input}
        aria-label={label}
        accept=".json,application/json"
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  )
}
