import { describe, expect, it } from 'vitest'
import { pageToSvg } from '../../../src/core/formats/svg.ts'
import { aPaper, pagesOf, words } from '../layout/a-page.ts'
import { paperOf } from '../paper/a-form.ts'

const svgOf = (text: string) =>
  pagesOf(aPaper([words(text)]))
    .pages.map(pageToSvg)
    .join('')

describe('a page as SVG', () => {
  it('holds nothing that anybody wrote but shapes', () => {
    const svg = svgOf('<script>alert(1)</script> "&amp; Maya')
    expect(svg).not.toContain('script')
    expect(svg).not.toContain('Maya')
    expect(svg.replaceAll(/<\/?(svg|defs|path|rect|line|g|use)\b[^<>]*>/g, '')).toBe('')
  })

  it('writes each outline once, however often its letter stands', () => {
    const ids = [...svgOf('eeee eeee eeee').matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('uses only outlines that it has', () => {
    const svg = pagesOf(paperOf(null), { gaps: 'fields' }).pages.map(pageToSvg).join('')
    const ids = new Set([...svg.matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id))
    const used = [...svg.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(used.length).toBeGreaterThan(100)
    expect(used.filter((id) => !ids.has(id))).toEqual([])
  })
})
