import { aboutFaults } from './check-about.ts'
import { fontFaults } from './check-fonts.ts'
import { pageFaults } from './check-pages.ts'
import { readTags } from './check-tags.ts'
import { loadPdf } from './pdf-file.ts'

/** Every rule of PDF/UA-1 and PDF/A-3a that a file of ours breaks and that can be seen without another program. */
export async function structureFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await loadPdf(bytes)
  const tags = readTags(document)
  const faults = [
    ...aboutFaults(document),
    ...tags.faults,
    ...pageFaults(document, tags),
    ...fontFaults(document),
  ]
  return [...new Set(faults)]
}
