import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Starlight with content/ beside src/ instead of inside it. It finds sidebar, asides, dates and edit links
 * from `<srcDir>/content/`, so it, and nothing else, is told that srcDir is the project's root.
 */
export function contentAtRoot(starlight: AstroIntegration): AstroIntegration {
  const setup = starlight.hooks['astro:config:setup']
  if (!setup) throw new Error('Starlight has no setup hook. contentAtRoot needs the version in package.json.')
  return {
    ...starlight,
    hooks: {
      ...starlight.hooks,
      'astro:config:setup': async (options) => {
        const { root, srcDir } = options.config
        // <StarlightPage> reads the schema of the docs from `<srcDir>/content.config.ts`.
        const find = fileURLToPath(new URL('content.config.ts', root))
        const replacement = fileURLToPath(new URL('content.config.ts', srcDir))
        options.updateConfig({ vite: { resolve: { alias: [{ find, replacement }] } } })
        await setup({ ...options, config: { ...options.config, srcDir: root } })
      },
    },
  }
}
