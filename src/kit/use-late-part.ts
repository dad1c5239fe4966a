import { useState } from 'preact/hooks'

/** A part of the page that is fetched when somebody comes to it: the part, nothing yet, or missing. */
export function useLatePart<Part extends object>(load: () => Promise<Part>) {
  const [part, setPart] = useState<Part | 'missing' | null>(null)
  const fetchPart = () => {
    load().then(setPart, (reason) => {
      console.warn('A part of the page did not arrive.', reason)
      setPart('missing')
    })
  }
  return { part, fetchPart }
}
