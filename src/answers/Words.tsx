import type { ComponentChildren } from 'preact'
import type { DiffPart } from '../core/alliance/comparing/diff-words.ts'
import { useSpeech } from '../kit/speech.ts'

/** Words that stayed, came or went: underlined or struck through, and said so to those who don't see it. */
export function WordDiff({ pieces }: { readonly pieces: readonly DiffPart[] }) {
  return (
    <>
      {pieces.map((piece, index) => (
        <OnePiece key={index} {...piece} />
      ))}
    </>
  )
}

function OnePiece({ style, text }: DiffPart) {
  switch (style) {
    case 'plain':
      return <>{text}</>
    case 'added':
      return <Came>{text}</Came>
    case 'removed':
      return <Went>{text}</Went>
  }
}

/** What is new. */
export function Came({ children }: { readonly children: ComponentChildren }) {
  const { words } = useSpeech()
  return (
    <ins>
      <span class="unseen">{words.changes.came} </span>
      {children}
      <span class="unseen"> {words.changes.end}</span>
    </ins>
  )
}

/** What no longer holds. */
export function Went({ children }: { readonly children: ComponentChildren }) {
  const { words } = useSpeech()
  return (
    <del>
      <span class="unseen">{words.changes.went} </span>
      {children}
      <span class="unseen"> {words.changes.end}</span>
    </del>
  )
}
