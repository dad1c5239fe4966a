import { Document, Packer } from 'docx'
import { cleanTexts } from '../../text/clean-texts.ts'
import type { Messages } from '../../words/messages.ts'
import type { FlowingFormat, FlowingPaper } from '../format.ts'
import { dated } from './dated.ts'
import { wordDesignOf } from './word-design.ts'
import { wordList, wordSection } from './word-section.ts'
import { wordStyles } from './word-styles.ts'

/** Word, for people who would rather type in the program that they have; opens in LibreOffice and Google Docs too. */
export function docx(messages: Messages): FlowingFormat {
  return {
    save: async (flowing) => {
      const clean = { ...flowing, paper: cleanTexts(flowing.paper) }
      return dated(new Uint8Array(await Packer.toArrayBuffer(wordDocument(clean, messages))), flowing.made)
    },
  }
}

function wordDocument({ paper, sheet }: FlowingPaper, messages: Messages): Document {
  const design = wordDesignOf(paper)
  return new Document({
    title: paper.title,
    creator: paper.authors.join(', '),
    description: paper.form,
    styles: wordStyles(paper.language, design),
    numbering: { config: [wordList] },
    sections: [wordSection(paper, sheet, { design, messages })],
  })
}
