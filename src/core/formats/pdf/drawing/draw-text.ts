import type { TextMark } from '../../../layout/page.ts'
import type { Cluster, Run } from '../../../text/line.ts'
import type { FontBook, FontUse } from '../fonts/font-book.ts'
import type { Content } from './content.ts'
import { hex16 } from './hex.ts'
import { Show } from './show.ts'

/** Shows a line of text so that it can be read back: every glyph is shown by a code that means its text. */
export function drawText(content: Content, mark: TextMark, fonts: FontBook): void {
  content.within(mark.tag)
  content.fill(mark.ink)
  content.beginLine(mark.x, mark.y)
  for (const run of mark.line.runs) drawRun(content, run, mark.size, fonts.use(run.face))
}

function drawRun(content: Content, run: Run, size: number, use: FontUse): void {
  content.font(use.name, size)
  const show = new Show(content, use, run.face, size)
  for (const cluster of run.clusters) showCluster(show, cluster)
  show.finish()
}

/** Several glyphs that together are one text say so, since no single one of them means it. */
function showCluster(show: Show, cluster: Cluster): void {
  if (cluster.glyphs.length < 2) {
    for (const glyph of cluster.glyphs) show.glyph(glyph)
    return
  }
  show.instruction(`/Span <</ActualText <feff${hex16(cluster.text)}>>> BDC`)
  for (const glyph of cluster.glyphs) show.glyph(glyph)
  show.instruction('EMC')
}
