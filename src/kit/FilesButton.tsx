import { useRef } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly accept: string
  readonly isForMany?: boolean // several may be chosen at once
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that lets somebody choose a file, or several. */
export function FilesButton({ label, accept, isForMany = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const take = (chooser: HTMLInputElement) => {
    const files = [...(chooser.files ?? [])]
    chooser.value = '' // so that the same file can be chosen again
    if (files.length > 0) onFiles(files)
  }
  return (
    <>
      <button type="button" class="second" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        type="file"
        hidden
        multiple={isForMany}
        ref={input}
        aria-label={label}
        accept={accept}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </>
  )
}
