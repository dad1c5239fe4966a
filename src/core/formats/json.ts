import type { Alliance } from '../alliance/alliance.ts'
import { limits } from '../alliance/limits.ts'
import type { Format } from './format.ts'
import { stableJson } from './stable-json.ts'

/** The alliance file itself, easy to read and to compare: what people keep beside the PDF. */
export const json: Format = {
  id: 'json',
  extension: 'alliance.json',
  mimeType: 'application/json',
  save: async ({ alliance }) => {
    if (!alliance)
      throw new Error('A blank paper has no alliance to save: offer JSON for finished ones only.')
    return new TextEncoder().encode(allianceText(alliance))
  },
}

/** What the file of an alliance says: the same words give the same file. Without space where it would be too long. */
export function allianceText(alliance: Alliance): string {
  const text = `${stableJson(alliance, 2)}\n`
  return text.length <= limits.file ? text : stableJson(alliance)
}
