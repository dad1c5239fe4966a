import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { goldenOrders, makeGolden } from './make-golden.ts'

/** Writes every golden paper anew, and takes away those that are no longer made. Look at the difference before you commit it. */
const folder = `${import.meta.dirname}/papers`
const orders = goldenOrders()
for (const [name, order] of orders) {
  const { text, picture } = await makeGolden(name, order)
  writeFileSync(`${folder}/${name}.txt`, text)
  writeFileSync(`${folder}/${name}.png`, picture)
}
for (const file of readdirSync(folder))
  if (!orders.has(file.replace(/\.\w+$/, ''))) rmSync(`${folder}/${file}`)
console.log(`golden: ${orders.size} papers`)
