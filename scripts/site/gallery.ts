import type { AstroIntegration } from 'astro'

/** Adds the page /gallery/ to the site while somebody works on it; what is built has no such page. */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev')
          injectRoute({ pattern: '/gallery/', entrypoint: './src/gallery/gallery.astro' })
      },
      'astro:server:start': ({ address, logger }) => {
        logger.info(`every component in every state: http://localhost:${address.port}/gallery/`)
      },
    },
  }
}
