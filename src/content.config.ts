import { defineCollection } from 'astro:content'
import { docsSchema } from '@astrojs/starlight/schema'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

/** What somebody needs before they begin; a how-to says it at its top. */
const takes = z.strictObject({
  time: z.string().min(1),
  people: z.string().min(1),
  paper: z.string().min(1),
  at: z.custom<`/${string}`>((to) => typeof to === 'string' && to.startsWith('/')).optional(), // where the paper is
})

const ofOurOwn = z.object({
  kind: z.enum(['tutorial', 'how-to', 'reference', 'explanation']).optional(), // a small word above the title
  structured: z.enum(['questions']).optional(), // headings that ask, and answers, told to search engines
  takes: takes.optional(),
  words: z.array(z.string()).optional(), // what people may search for, though the page does not say it
})

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/[^_]*.{md,mdx}' }),
    schema: docsSchema({ extend: ofOurOwn }),
  }),
}
