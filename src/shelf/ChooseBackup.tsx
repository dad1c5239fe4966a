import { FilesButton } from '../kit/FilesButton.tsx'

interface Props {
  readonly label: string
  readonly onFile: (file: File) => void
}

/** A button that lets somebody choose a backup file. */
export function ChooseBackup({ label, onFile }: Props) {
  return (
    <FilesButton label={label} accept=".json,application/json" onFiles={([file]) => file && onFile(file)} />
  )
}
