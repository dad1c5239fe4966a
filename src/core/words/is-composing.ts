/** What a key press tells of the input method that it may have gone to. */
interface KeyPress {
  readonly isComposing: boolean
  readonly keyCode: number
}

/**
 * Whether a key belongs to an input method that is still composing: Enter then takes a word, and asks for nothing else.
 * Safari ends the composition before it tells of the key, and leaves only the old number 229 (bugs.webkit.org 165004).
 */
export function isComposing({ isComposing, keyCode }: KeyPress): boolean {
  return isComposing || keyCode === 229
}
