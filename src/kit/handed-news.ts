import { fill } from '../core/words/messages.ts'
import type { Handed } from './download.ts'
import type { News } from './Notice.tsx'
import type { Speech } from './speech.ts'

/** Tells that files were handed over, with the other ways to them. */
export function handedNews(handed: readonly Handed[], { messages }: Pick<Speech, 'messages'>): News {
  const file = handed.map((one) => one.file.name).join(', ')
  return { text: fill(messages.builder.downloads.savedAs, { file }), tone: 'news', handed }
}
