import type { Block } from '../paper/paper.ts'
import type { Frame } from './frame.ts'
import type { Piece } from './piece.ts'
import type { KeptBlocks, Setting } from './setting.ts'

interface KeptState {
  before: KeptPieces
  now: KeptPieces
  laid: number
}
type KeptPieces = Map<string, KeptPiece[]>
interface KeptPiece {
  readonly faces: Setting['faces']
  readonly piece: Piece
}

/**
 * Keeps the blocks of one layout for the next. Each is taken once, since the tags of a piece stand once in the reading
 * order of a paper: of two blocks that say the same, each has its own.
 */
export function keepBlocks(): KeptBlocks {
  const state: KeptState = { before: new Map(), now: new Map(), laid: 0 }
  return {
    begin() {
      state.before = state.now
      state.now = new Map()
      state.laid = 0
    },
    take(block, setting, frame, lay) {
      const key = keptUnder(block, setting, frame)
      const known = (state.before.get(key) ?? []).findIndex(({ faces }) => faces === setting.faces)
      const [found] = known < 0 ? [] : (state.before.get(key)?.splice(known, 1) ?? [])
      if (!found) state.laid += 1
      const one = found ?? { faces: setting.faces, piece: lay() }
      state.now.set(key, [...(state.now.get(key) ?? []), one])
      return one.piece
    },
    laid: () => state.laid,
  }
}

/** Everything that a block's layout depends on, but the faces. */
function keptUnder(block: Block, setting: Setting, frame: Frame): string {
  const { messages, known, faces: _faces, kept: _kept, ...rest } = setting
  return JSON.stringify([block, frame, rest, messages.paper, [...known.names], [...known.texts]])
}
