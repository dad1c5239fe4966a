/**
 * What is not yet as the house wants it. These lists can only shrink: a test fails when an entry is no longer needed, and
 * nothing is ever added.
 */

/** Imports that lead where their room may not look. */
export const knownArrows: readonly string[] = [
  'scripts/content/check-citations.ts → src/guide/evidence.ts',
  'scripts/fuzz/cover/seeds.ts → tests/museum/',
  'scripts/fuzz/cover/seeds.ts → tests/museum/links.ts',
  'scripts/fuzz/fuzz-merge.ts → tests/core/alliance/lives/try-life.ts',
  'scripts/fuzz/fuzz-merge.ts → tests/core/alliance/lives/try-merges.ts',
  'scripts/fuzz/fuzz.ts → tests/core/press/nothing-is-lost.ts',
  'scripts/fuzz/openable.ts → tests/museum/alliance-1.alliance.json',
]

/** Files that lead back to themselves, each circle by its files. */
export const knownCircles: readonly string[] = [
  'scripts/tests/browser.ts, scripts/tests/get-browser.ts',
  'src/answers/AnswerInput.tsx, src/answers/ChoiceInput.tsx, src/answers/ChoicesInput.tsx, src/answers/DateInput.tsx, src/answers/ListInput.tsx, src/answers/LongInput.tsx, src/answers/ScaleInput.tsx, src/answers/ShortInput.tsx',
  'src/core/alliance/keeping/reconcile.ts, src/core/alliance/keeping/what-to-write.ts',
  'src/core/formats/docx/word-blocks.ts, src/core/formats/docx/word-scale.ts, src/core/formats/docx/word-tables.ts',
  'src/core/formats/pdf/read/lock.ts, src/core/formats/pdf/read/pdf-objects.ts',
  'src/core/press/press.ts, src/core/press/reflow.ts',
  'src/core/text/face.ts, src/core/text/line.ts',
  'src/keeping/draft-store.ts, src/keeping/folder/copy-soon.ts, src/keeping/folder/look-into-folder.ts',
  'src/shelf/kept-acts.ts, src/shelf/use-shelf.ts',
  'src/sharing/apart/CurrentRound.tsx, src/sharing/apart/OtherReplies.tsx, src/sharing/apart/RepliedRound.tsx, src/sharing/apart/SealedRound.tsx, src/sharing/apart/WritingRound.tsx',
  'src/sharing/send/LinkMaker.tsx, src/sharing/send/SendAs.tsx, src/sharing/send/use-making.ts',
]
