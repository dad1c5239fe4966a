import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { allianceSchema, personSchema, revisionSchema } from '../../src/core/alliance/alliance.ts'
import { limits } from '../../src/core/alliance/limits.ts'
import { myPartSchema } from '../../src/core/alliance/my-part/my-part.ts'

const people = z.array(personSchema).check(z.minLength(1), z.maxLength(limits.peopleInVersion1))
const revisions = z
  .array(z.extend(z.omit(revisionSchema, { yeses: true, own: true }), { people }))
  .check(z.maxLength(limits.versions))
const revisions2 = z.array(z.omit(revisionSchema, { own: true })).check(z.maxLength(limits.versions))

const versions = {
  1: z.extend(z.omit(allianceSchema, { left: true, own: true, letterhead: true }), {
    version: z.literal(1),
    people,
    revisions,
  }),
  2: z.extend(z.omit(allianceSchema, { own: true, letterhead: true }), {
    version: z.literal(2),
    revisions: revisions2,
  }),
  3: z.extend(allianceSchema, { version: z.literal(3) }),
} as const

/** The JSON Schema of one version of the alliance file, for other programs; its address never changes. */
export function allianceJsonSchema(version: keyof typeof versions): string {
  const { $schema, ...schema } = z.toJSONSchema(versions[version], { target: 'draft-2020-12', io: 'input' })
  const about = {
    $schema,
    title: `Alliance, version ${version}`,
    description: 'What people agreed about working together, as Before We Begin saves it in *.alliance.json.',
  }
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`
}

/** The JSON Schema of the page about oneself, `*.my-part.json`. */
export function myPartJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(myPartSchema, { target: 'draft-2020-12', io: 'input' })
  const about = {
    $schema,
    title: 'My part, version 1',
    description: 'What one person wrote about how they work, as Before We Begin saves it in *.my-part.json.',
  }
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`
}

/** Writes those of every version, and that of the page about oneself, to public/schema. */
export function makeSchema(): void {
  for (const version of [1, 2, 3] as const)
    writeSchema(`alliance-${version}.json`, allianceJsonSchema(version))
  writeSchema('my-part-1.json', myPartJsonSchema())
}

function writeSchema(name: string, text: string): void {
  const file = fileURLToPath(new URL(`../../public/schema/${name}`, import.meta.url))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
