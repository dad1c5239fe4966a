import type { Alliance } from '../alliance/alliance.ts'
import { limits } from '../alliance/limits.ts'
import { stableJson } from './stable-json.ts'

/**
 * The alliance file itself, easy to read and to compare: what people keep beside the PDF. The same words give the same
 * file. Without space where it would be too long.
 */
export function allianceText(alliance: Alliance): string {
  const text = `${stableJson(alliance, 2)}\n`
  return text.length <= limits.file ? text : stableJson(alliance)
}
