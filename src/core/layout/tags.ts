import type { Tag, TagRole } from './page.ts'
import { passageLanguage } from './passage-language.ts'
import type { Setting } from './setting.ts'

/** A part of the structure that holds others. */
export function group(role: TagRole, children: readonly Tag[]): Tag {
  return { role, children }
}

/** A part of the structure that is made of words, with their language when it isn't the paper's. */
export function words(role: TagRole, text: string, setting: Setting): Tag {
  const language = passageLanguage(text, setting.language)
  return { role, children: [], ...(language !== undefined && { language }) }
}

/** A drawing, told in words. */
export function figure(alt: string): Tag {
  return { role: 'Figure', children: [], alt }
}
