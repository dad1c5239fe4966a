import type { Alliance } from '../core/alliance/alliance.ts'
import { paperLanguage } from '../core/paper/paper-language.ts'
import type { Topic } from '../core/questions/question.ts'
import type { Template } from '../core/templates/template.ts'
import type { Messages } from '../core/words/messages.ts'
import type { PaperJob } from './engine-job.ts'

interface JobSpeech {
  readonly language: string // BCP 47, of the page
  readonly messages: Messages
}

/** What the engine needs for the paper of an alliance, in the language of the page where the template speaks it. */
export function paperJob(
  { template, topics }: { readonly template: Template; readonly topics: readonly Topic[] },
  alliance: Alliance,
  { language, messages }: JobSpeech,
  wishes: Pick<PaperJob, 'length' | 'sheet' | 'unanswered' | 'data' | 'pulse'>,
): PaperJob {
  const spoken = paperLanguage(alliance.language, language, template)
  return { template, topics, alliance, language: spoken, messages, ...wishes }
}
