import type { TextMark } from '../../../layout/page.ts'
import type { Cluster } from '../../../text/cluster.ts'
import type { Run } from '../../../text/line.ts'
import type { FontBook, FontUse } from '../fonts/font-book.ts'
import { hex16 } from '../objects/hex.ts'
import { clustersToShow } from './clusters-to-show.ts'
import type { ContentStream } from './content.ts'
import { Show } from './show.ts'
import { stepsBack } from './steps-back.ts'

/** Shows a line of text so that it can be read back: every glyph is shown by a code that means its text. */
export function drawText(content: ContentStream, mark: TextMark, fonts: FontBook): void {
  content.within(mark.tag, mark.tag === null ? mark.running : undefined)
  content.fill(mark.ink)
  content.beginLine(mark.x, mark.y)
  for (const run of mark.line.runs) drawRun(content, run, fonts.use(run.face), mark.size)
}

function drawRun(content: ContentStream, run: Run, use: FontUse, size: number): void {
  content.font(use.name, size)
  const show = new Show(content, use, run.face)
  const clusters = clustersToShow(run)
  const steps = stepsBack(clusters, run.face)
  let done = 0
  for (const cluster of clusters) {
    showCluster(show, cluster, steps.slice(done, done + cluster.glyphs.length))
    done += cluster.glyphs.length
  }
  show.finish()
}

/** Several glyphs that together are one text say so, since no single one of them means it. */
function showCluster(show: Show, { text, glyphs }: Cluster, steps: readonly number[]): void {
  const areOne = glyphs.length > 1
  if (areOne) show.instruction(`/Span <</ActualText <feff${hex16(text)}>>> BDC`)
  glyphs.forEach((glyph, index) => {
    show.glyph(glyph, steps[index])
  })
  if (areOne) show.instruction('EMC')
}
