import { lengths } from '../core/templates/length.ts'
import type { Download } from './downloads.ts'
import { wayOf } from './ways.ts'

/** Whether no file of the same paper, to be used in the same way, is shorter: in large print that has two sides. */
export function isShortest(file: Download, downloads: readonly Download[]): boolean {
  const [shortest] = lengths.filter((length) =>
    downloads.some(
      (one) => one.template === file.template && one.length === length && wayOf(one) === wayOf(file),
    ),
  )
  return file.length === shortest
}
