import type { FieldMark } from '../../../layout/page.ts'
import type { Block, Gap } from '../../../paper/paper.ts'

/** What a reader says of a field, and of a group of fields of which one may be ticked. */
export interface Tooltips {
  of(mark: FieldMark): string
  ofGroup(mark: FieldMark): string
}

/** The labels of the fields; both ends of a scale say what they mean, which is all that tells 1 from 5 to who can't see them. */
export function tooltips(blocks: readonly Block[]): Tooltips {
  const gaps = new Map(gapsOfPaper(blocks).map((gap) => [gap.field, gap]))
  return {
    of(mark) {
      const end = scaleEnd(gaps.get(mark.name), mark)
      return withoutSecondStop(end === undefined ? mark.label : `${mark.label} (${end})`)
    },
    ofGroup: (mark) => withoutSecondStop(gaps.get(mark.name)?.label ?? mark.label),
  }
}

/** Labels join a question with a name or an option; behind its own mark it needs no other. */
function withoutSecondStop(label: string): string {
  return label.replace(/([?!.؟？！。])[:,،：，](?=\s)/gu, '$1')
}

function scaleEnd(gap: Gap | undefined, { shape }: FieldMark): string | undefined {
  if (gap?.shape.kind !== 'scale' || shape.kind !== 'radio') return undefined
  if (shape.option === '1') return gap.shape.low
  return shape.option === String(gap.shape.steps) ? gap.shape.high : undefined
}

function gapsOfPaper(blocks: readonly Block[]): readonly Gap[] {
  return blocks.flatMap((block): readonly Gap[] => {
    switch (block.kind) {
      case 'gap':
        return [block]
      case 'title':
        return block.places
      case 'voices':
        return block.voices.flatMap((voice) => gapsOfPaper(voice.blocks))
      case 'roster':
        return block.rows.flatMap(({ name, cells }) => gapsOfPaper([...name, ...cells.flat()]))
      case 'cells':
        return gapsOfPaper(block.questions)
      case 'section':
      case 'question':
        return gapsOfPaper(block.blocks)
      default:
        return []
    }
  })
}
