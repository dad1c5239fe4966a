import type { Work } from '../formats/format.ts'
import type { PagedDocument } from '../layout/page.ts'

/** Pages that belong to no alliance, such as cards and posters, ready to be saved as a PDF. */
export function printWork(document: PagedDocument, made: Date): Work {
  const { title, language } = document
  return {
    alliance: null,
    template: '',
    people: [],
    paper: {
      title,
      form: title,
      language,
      direction: 'ltr',
      arrangement: 'running',
      sides: null,
      authors: [],
      blocks: [],
    },
    pages: () => document,
    sheet: 'a4', // the pages say their own size
    made,
  }
}
