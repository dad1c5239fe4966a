import type { Alliance } from '../alliance/alliance.ts'
import { isBy } from '../alliance/answer-key.ts'
import { answerTexts } from '../alliance/answer-texts.ts'
import { cleanText } from '../text/clean-text.ts'
import { hanEvidence, type KnownHan, nothingKnown } from '../text/han-language.ts'

/**
 * What an alliance tells about its people's Chinese characters: whoever writes kana somewhere has a Japanese name, and means
 * Japanese in what is too short to show it.
 */
export function knownHan(alliance: Alliance | null): KnownHan {
  if (!alliance) return nothingKnown
  const names = new Map<string, string>()
  const texts = new Map<string, string>()
  for (const { id, name } of alliance.people) {
    const written = writtenBy(id, alliance)
    const language = hanEvidence(name) ?? hanEvidence(written.join('\n'))
    if (language === undefined) continue
    if (/\p{Script=Han}/u.test(name)) names.set(cleanText(name).trim(), language)
    for (const text of written) if (hanEvidence(text) === undefined) texts.set(cleanText(text), language)
  }
  return { names, texts }
}

function writtenBy(person: string, { answers }: Alliance): readonly string[] {
  const own = Object.entries(answers).filter(([key]) => isBy(key, person))
  return own.flatMap(([, answer]) => answerTexts(answer)).filter((text) => /\p{Script=Han}/u.test(text))
}
