import type { Plugin } from 'vite'

const stub = '\0no-standard-fonts'

/**
 * pdf-lib without the measures of the 14 standard fonts, which no paper of ours uses (all fonts are embedded), and
 * with only the parts that are imported: its modules do nothing when they load, though its package doesn't say so.
 */
export function leanPdf(): Plugin {
  return {
    name: 'lean-pdf',
    enforce: 'pre',
    resolveId(source, importer) {
      const standardFonts = source.endsWith('packages/standard-fonts/index.js')
      return standardFonts && importer?.includes('pdf-lib') ? stub : undefined
    },
    load(id) {
      return id === stub ? 'export const Encodings = {}, FontNames = {}, Font = {}' : undefined
    },
    transform(_code, id) {
      return /[\\/]pdf-lib[\\/]/.test(id) ? { moduleSideEffects: false } : undefined
    },
  }
}
