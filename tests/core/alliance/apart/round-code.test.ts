import { describe, expect, it } from 'vitest'
import { invite } from '../../../../src/core/alliance/apart/answer-apart.ts'
import { roundCode } from '../../../../src/core/alliance/apart/round-code.ts'
import { alliance } from '../../../sample.ts'
import { random } from '../../../sharing/sample.ts'

const invitation = async (byte: number) => (await invite(alliance(), 'p1', random(32, byte))).invitation

describe('the code of a round', () => {
  it('is the same for the same invitation, wherever it is opened', async () => {
    const copy = JSON.parse(JSON.stringify(await invitation(7)))
    expect(await roundCode(copy)).toBe(await roundCode(await invitation(7)))
  })

  it('is another one once somebody seals anew, also the same answers', async () => {
    expect(await roundCode(await invitation(8))).not.toBe(await roundCode(await invitation(7)))
  })

  it('has three groups of four signs that are told apart by ear and eye', async () => {
    expect(await roundCode(await invitation(7))).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
  })
})
