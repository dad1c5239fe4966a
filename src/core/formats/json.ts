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
    return new TextEncoder().encode(`${stableJson(alliance, 2)}\n`)
  },
}
