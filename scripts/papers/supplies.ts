import {
  readExamples,
  readMessages,
  readPrintWords,
  readTemplateFiles,
  readTopics,
} from '../../src/content/read-content.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'

/** What all ready-made papers are made from: the content, and the fonts in public/fonts. Read once for all of them. */
export type Supplies = Awaited<ReturnType<typeof readSupplies>>

export async function readSupplies() {
  return {
    topics: readTopics(),
    templates: readTemplateFiles(),
    examples: readExamples(),
    printWords: readPrintWords(),
    messages: readMessages(),
    fonts: await nodeFonts(),
  }
}
