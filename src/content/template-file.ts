import * as z from 'zod/mini'
import { idSchema } from '../core/questions/question.ts'
import { type Length, lengths } from '../core/templates/length.ts'
import { templateSchema } from '../core/templates/template.ts'
import { wordsSchema } from '../core/words/words.ts'

/** A template as its file has it: with what helps to find it and to judge it, which no paper needs. */
export const templateFileSchema = z.extend(templateSchema, {
  guide: z.string().check(z.regex(/^[a-z-]+\/[a-z-]+$/)), // the page on how to have this conversation: "how-to/team"
  search: wordsSchema, // what people call it when they look for it, with commas between: "uni project, group work"
  scenes: z.array(idSchema), // those that its whole paper, filled in, has an answer to
  lengths: z.optional(z.array(z.enum(lengths)).check(z.minLength(1))), // in which its blank paper comes; all, when absent
  fewer: z.optional(z.string().check(z.minLength(20))), // why it comes in fewer lengths, or answers fewer scenes, than others do
})
export type TemplateFile = z.infer<typeof templateFileSchema>

/** The lengths in which the blank paper of a template comes, the shortest first. */
export function lengthsOf({ lengths: own }: Pick<TemplateFile, 'lengths'>): readonly Length[] {
  return lengths.filter((length) => own?.includes(length) ?? true)
}
