import { visibleText } from '../../words/visible-text.ts'
import type { Alliance } from '../alliance.ts'
import { withFileVersion } from '../file-version.ts'
import { parted } from '../fit.ts'
import { limits } from '../limits.ts'
import { isLegible, type Letterhead, lineEnd } from './letterhead.ts'

/** The parts of a letterhead as somebody typed them; each may be empty. */
export type TypedLetterhead = { readonly [Part in keyof Letterhead]?: Letterhead[Part] | undefined }

/** A letterhead without empty parts, each on one line and no longer than there is room for; nothing when nothing is left. */
export function tidyLetterhead({ head, foot, colour }: TypedLetterhead): Letterhead | undefined {
  const parts = {
    ...part('head', head, limits.letterheadHead),
    ...part('foot', foot, limits.letterheadFoot),
    ...(colour !== undefined && isLegible(colour) && { colour }),
  }
  return Object.keys(parts).length === 0 ? undefined : parts
}

function part(name: 'head' | 'foot', text: string | undefined, most: number): Letterhead {
  const [fitting] = parted((text ?? '').split(lineEnd).join(' '), most)
  return visibleText(fitting) === '' ? {} : { [name]: fitting }
}

/** The alliance with another letterhead, or without any. */
export function withLetterhead(alliance: Alliance, typed: TypedLetterhead | undefined): Alliance {
  const { letterhead: _, ...others } = alliance
  const letterhead = typed && tidyLetterhead(typed)
  return withFileVersion(letterhead === undefined ? others : { ...others, letterhead })
}
