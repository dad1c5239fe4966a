import bidiFactory from 'bidi-js'
import { lazily } from './lazily.ts'

/** The level of direction of each code unit of a text, and whether its paragraph runs from right to left (UAX #9). */
export function bidiLevels(text: string): { readonly levels: Uint8Array; readonly rtl: boolean } {
  const { levels, paragraphs } = bidi().getEmbeddingLevels(text.replace(beyondFirstPlane, likeIt))
  return { levels, rtl: paragraphs[0]?.level === 1 }
}

const bidi = lazily(bidiFactory)

/** bidi-js looks at code units, and takes each half of a pair for a Latin letter: Adlam would run from left to right. */
const beyondFirstPlane = /[\u{10000}-\u{10ffff}]/gu

/** Two characters of the first plane that behave as this one does (DerivedBidiClass, with its defaults). */
function likeIt(character: string): string {
  const [, like = 'a'] = classes.find(([pattern]) => pattern.test(character)) ?? []
  return like + like
}

const classes = [
  [/\p{Mn}/u, '\u0300'], // NSM
  [/[\u{10d30}-\u{10d39}\u{10e60}-\u{10e7e}]/u, '\u0661'], // AN
  [
    /[\u{10d00}-\u{10d3f}\u{10ec0}-\u{10eff}\u{10f30}-\u{10f6f}\u{1ec70}-\u{1ecbf}\u{1ed00}-\u{1ed4f}\u{1ee00}-\u{1eeff}]/u,
    '\u0627',
  ], // AL
  [/[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u, '\u05d0'], // R
  [/[\u{1d7ce}-\u{1d7ff}\u{1f100}-\u{1f10a}\u{1fbf0}-\u{1fbf9}]/u, '1'], // EN
  [/[\u{1f1e6}-\u{1f1ff}]/u, 'a'], // L: flags
  [/[\u{e0000}-\u{e0fff}]/u, '\u00ad'], // BN
  [/[\p{Emoji}\p{So}\p{Sk}]/u, '\u2605'], // ON
] as const
