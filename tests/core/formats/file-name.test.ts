import { describe, expect, it } from 'vitest'
import { fileName } from '../../../src/core/formats/file-name.ts'

describe('the name of a file', () => {
  it.each([
    ['Maya and Tom', 'maya-and-tom-2026-11-22.pdf'],
    ['Zoë O’Brien & José', 'zoë-obrien-josé-2026-11-22.pdf'],
    ['मीरा और 李明', 'मीरा-और-李明-2026-11-22.pdf'],
    ['ليلى و עדי', 'ليلى-و-עדי-2026-11-22.pdf'],
    ['../../etc/passwd', 'etc-passwd-2026-11-22.pdf'],
    ['a\\b:c*d?e"f<g>h|i', 'a-b-c-d-e-f-g-h-i-2026-11-22.pdf'],
    ['CON', 'con-2026-11-22.pdf'],
    ['pay\u202Efdp.exe', 'payfdp-exe-2026-11-22.pdf'],
    ['🎉', 'alliance-2026-11-22.pdf'],
    ['', 'alliance-2026-11-22.pdf'],
  ])('for “%s” is %s', (title, name) => {
    expect(fileName(title, '2026-11-22', 'pdf')).toBe(name)
  })

  it('is short enough for every file system, and never cuts a letter in two', () => {
    const name = fileName('नमस्ते '.repeat(60), '2026-11-22', 'pdf')
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200)
    expect(name).toMatch(/^(नमस्ते-)*नमस्ते-2026-11-22\.pdf$/)
  })

  it.each([
    ['a word that doesn’t fit goes', `${'names-'.repeat(29)}andreas`, `${'names-'.repeat(28)}names`],
    ['a word that just fits stays', `${'names-'.repeat(29)}andrea z`, `${'names-'.repeat(29)}andrea`],
    ['a single word is cut', 'नमस्ते'.repeat(60), 'नमस्ते'.repeat(10)],
  ])('is cut between words: %s', (_, title, name) => {
    expect(fileName(title, '2026-11-22', 'pdf')).toBe(`${name}-2026-11-22.pdf`)
  })

  it('is the same however the accents were typed', () => {
    expect(fileName('Jose\u0301', '2026-11-22', 'pdf')).toBe(fileName('José', '2026-11-22', 'pdf'))
  })
})
