import type { Messages } from '../words/messages.ts'

/** What a kind of file is called on pages, how its name ends, and what it tells browsers of itself. */
interface FileKindFacts {
  readonly label: keyof Messages['builder']['formats'] | null // null where the button says it all
  readonly extension: string
  readonly mimeType: string
}

/** The kinds of file that the engine makes of an alliance; light, since the page and the worker both read it. */
export const kinds = {
  pdf: { label: null, extension: 'pdf', mimeType: 'application/pdf' },
  docx: {
    label: 'docx',
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  markdown: { label: 'markdown', extension: 'md', mimeType: 'text/markdown;charset=utf-8' },
} as const satisfies Record<string, FileKindFacts>

/** What can be made of an alliance. */
export type FileType = keyof typeof kinds
