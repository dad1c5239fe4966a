import { answerInputs, questionFields } from './answer-fields.tsx'
import { answerTexts, changeLists, conflictLists } from './answer-texts.tsx'
import type { Exhibit } from './exhibit.ts'
import { kitFields } from './kit-fields.tsx'
import { kitNews } from './kit-news.tsx'
import { screenParts } from './screen-parts.tsx'

/** All that the gallery shows, by rooms. */
export const exhibitions: Readonly<Record<string, readonly Exhibit[]>> = {
  kit: [...kitFields, ...kitNews],
  answers: [...answerInputs, ...questionFields, ...answerTexts, ...changeLists, ...conflictLists],
  'small parts of the screens': screenParts,
}
