import { readableAgain } from '../../alliance/room.ts'
import type { PagedDocument } from '../../layout/page.ts'
import type { PaperSource } from '../format.ts'
import { stableJson } from '../stable-json.ts'
import type { Attachment } from './attach.ts'
import { placesOf } from './fields/places.ts'
import { allianceFile, templateFile } from './file-names.ts'

/**
 * What travels inside a PDF: the alliance; or, in a blank form, which one it is and where its fields stand, so that a
 * filled one opens again.
 */
export function attachmentOf(
  { alliance, template, people, own, letterhead, paper }: PaperSource,
  document: PagedDocument,
  fillable: boolean,
): Attachment | undefined {
  if (alliance) {
    const kept = readableAgain(alliance) // else the paper could never be opened again
    return kept ? { name: allianceFile, description: aboutAlliance, text: stableJson(kept) } : undefined
  }
  if (!fillable) return undefined
  const places = placesOf(document, paper)
  const about = { template, language: paper.language, people, places }
  const isPlain = own === undefined && letterhead === undefined
  const form = { format: 'alliance-template', version: isPlain ? 1 : 2, ...about, own, letterhead }
  return { name: templateFile, description: aboutTemplate, text: stableJson(form) }
}

// Seen by people who look into the file with other programs, in whatever language they use those.
const aboutAlliance = 'The answers of this alliance, to open it again in Before We Begin'
const aboutTemplate = 'Which form this is, to open it in Before We Begin when it is filled in'
