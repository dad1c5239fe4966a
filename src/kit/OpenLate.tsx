import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useLatePart } from './use-late-part.ts'
import { WhenHere } from './WhenHere.tsx'

interface Props<Part extends object> {
  readonly label: string
  readonly load: () => Promise<Part>
  readonly children: (part: Part, onClose: () => void) => ComponentChildren
}

/** A button that fetches a part of the page, which is shown until it is closed. */
export function OpenLate<Part extends object>({ label, load, children }: Props<Part>) {
  const { part, fetchPart } = useLatePart(load)
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    fetchPart()
    setOpen(true)
  }
  return (
    <>
      <button type="button" class="second" onClick={open}>
        {label}
      </button>
      {isOpen && (
        <WhenHere part={part} role="alert">
          {(here) => children(here, () => setOpen(false))}
        </WhenHere>
      )}
    </>
  )
}
