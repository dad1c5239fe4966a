import type { Gap, GapShape, Options } from '../paper/paper.ts'
import { fill } from '../words/messages.ts'
import { layChoices, type TickOption } from './choices.ts'
import type { Look } from './design.ts'
import type { Frame } from './frame.ts'
import type { Tag } from './page.ts'
import type { Piece } from './piece.ts'
import type { Setting } from './setting.ts'
import { tickBox } from './shapes.ts'
import { figure } from './tags.ts'

/** The options that were offered, with the chosen ones ticked. */
export function layOptions({ many, options }: Options, setting: Setting, frame: Frame): Piece {
  const { design, messages } = setting
  const choices = options.map(({ label, chosen }): TickOption => {
    const tag = figure(chosen ? messages.paper.chosen : messages.paper.notChosen)
    return {
      label,
      look: chosen ? design.body : { ...design.body, ink: 'soft' },
      sign: [tag],
      boxAt: (x, y) => tickBox(x, y, design.tick, { many, chosen, tag }),
    }
  })
  return layChoices(choices, setting, frame)
}

/** The options to choose from, with a box or a circle to tick before each. */
export function layOptionsGap(
  gap: Gap,
  shape: Extract<GapShape, { kind: 'options' }>,
  setting: Setting,
  frame: Frame,
): Piece {
  const { design, inRows } = setting
  const look: Look = inRows ? { ...design.hint, ink: 'text' } : design.body
  const choices = shape.options.map(
    (option): TickOption => ({
      label: option.label,
      look,
      ...openBox(gap, shape.many, option, setting),
    }),
  )
  return layChoices(choices, setting, frame)
}

/** An empty box; in a fillable paper a field as well, which shares its name with its neighbours. */
function openBox(
  gap: Gap,
  many: boolean,
  option: { readonly id: string; readonly label: string },
  setting: Setting,
): Pick<TickOption, 'sign' | 'boxAt'> {
  const { design, gaps, messages } = setting
  const side = design.tick
  const empty = { many, chosen: false, tag: null }
  if (gaps === 'lines') return { sign: [], boxAt: (x, y) => tickBox(x, y, side, empty) }
  const tag: Tag = { role: 'Form', children: [] }
  const label = fill(messages.paper.fieldOption, { label: gap.label, option: option.label })
  const shape = { kind: many ? 'check' : 'radio', option: option.id } as const
  return {
    sign: [tag],
    boxAt: (x, y) => [
      ...tickBox(x, y, side, empty),
      { kind: 'field', x, y, width: side, height: side, size: side, name: gap.field, label, shape, tag },
    ],
  }
}
