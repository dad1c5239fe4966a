import { checkContent } from './content/check-content.ts'
import { makeSchema } from './content/make-schema.ts'
import { makeFonts } from './fonts/make-fonts.ts'
import { makePageFaces } from './fonts/make-page-faces.ts'
import { makeCanvases } from './papers/make-canvases.ts'
import { makeExamples } from './papers/make-examples.ts'
import { makeMyPart } from './papers/make-my-part.ts'
import { makePrints } from './papers/make-prints.ts'
import { makeRunSheets } from './papers/make-run-sheets.ts'
import { makeTemplates } from './papers/make-templates.ts'
import { makeZips } from './papers/make-zip.ts'
import { readSupplies } from './papers/supplies.ts'
import { makeIcons } from './site/make-icons.ts'

/** `npm run prepare:site`: everything that the site is built with and that is made, in the order in which one needs the other. */
async function prepare(): Promise<void> {
  await Promise.all([makeFonts(), makePageFaces(), makeIcons()])
  makeSchema()
  const supplies = await readSupplies()
  await makeTemplates(supplies)
  await makeMyPart(supplies)
  await makeExamples(supplies)
  await makePrints(supplies)
  await makeCanvases(supplies)
  await makeRunSheets(supplies)
  makeZips(supplies)
}

if (checkContent()) await prepare()
else process.exitCode = 1
