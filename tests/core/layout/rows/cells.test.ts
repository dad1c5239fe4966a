import { expect, it } from 'vitest'
import { layBlocks } from '../../../../src/core/layout/blocks.ts'
import { designs } from '../../../../src/core/layout/design.ts'
import type { QuestionBlock } from '../../../../src/core/paper/paper.ts'
import { aSetting } from '../a-setting.ts'

const asked = (text: string): QuestionBlock => ({
  kind: 'question',
  text,
  prompt: '',
  blocks: [{ kind: 'gap', field: text, label: text, shape: { kind: 'short' } }],
})

it('questions that find no room side by side stand one below the other, all of them equally far apart', () => {
  const { narrowest, space } = designs.standard
  const cells = { kind: 'cells', questions: ['One', 'Two', 'Three', 'Four'].map(asked) } as const
  const { flows } = layBlocks([cells], aSetting, { left: 60, width: narrowest, rtl: false })
  expect(flows.map(({ above }) => above)).toEqual([0, space, space, space])
})
