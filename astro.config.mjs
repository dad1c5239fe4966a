import preact from '@astrojs/preact'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import linksValidator from 'starlight-links-validator'
import { checkCitations } from './scripts/content/check-citations.ts'
import { contentAtRoot } from './scripts/site/content-at-root.ts'
import { finishHtml } from './scripts/site/finish-html.ts'
import { gallery } from './scripts/site/gallery.ts'
import { leanPdf } from './scripts/site/lean-pdf.ts'
import { licences } from './scripts/site/licences.ts'
import { serviceWorker } from './scripts/site/service-worker.ts'
import { editBase } from './src/frame/page-links.ts'
import { sideBar } from './src/frame/side-bar.ts'

const base = process.env.BASE_PATH ?? '/'
const repository = process.env.REPO_URL
const notices = licences()
/** DRAFT=1 builds although links lead nowhere yet and works are not cited yet. */
const finished = process.env.DRAFT === undefined

/** The place of one work on the page of the evidence, which a component makes. */
const work = '/why/evidence/#*[0-9]*'

/** Pages and files that the validator of the guide's links can't know; scripts/site/check-links.ts follows them all. */
const ourOwn = [
  'builder',
  'clock',
  'alliances',
  'apart',
  'look-again',
  'read',
  'receive',
  'workshop',
  'roster',
  'my-part',
  'send',
  'templates',
  'downloads',
  'schema',
].map((place) => `/${place}/**`)

/** Leaves out what Astro's own marks in its modules make the bundler say, once for every page. */
function onLog(level, log, tell) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log)
}

/** Small styles stand in the page and save a request; fonts, pictures and scripts stay files, as the policy wants them. */
function smallStyles(path, content) {
  return path.endsWith('.css') && content.length < 4096
}

const guide = starlight({
  title: 'Before We Begin',
  description: 'A guide, a builder and printable papers for one conversation: how we will work together.',
  favicon: '/favicon.svg',
  lastUpdated: true,
  expressiveCode: false,
  credits: false,
  ...(repository && { editLink: { baseUrl: editBase(repository) } }),
  routeMiddleware: './src/frame/route-data.ts',
  customCss: [
    './src/styles/fonts.css',
    './src/styles/colours.css',
    './src/styles/type.css',
    './src/styles/layout.css',
    './src/styles/navigation.css',
    './src/styles/search.css',
    './src/styles/components.css',
    './src/styles/voices.css',
    './src/styles/print.css',
  ],
  components: {
    EditLink: './src/frame/EditLink.astro',
    Head: './src/frame/Head.astro',
    Header: './src/frame/Header.astro',
    Hero: './src/frame/Hero.astro',
    LastUpdated: './src/frame/LastUpdated.astro',
    PageFrame: './src/frame/PageFrame.astro',
    PageTitle: './src/frame/PageTitle.astro',
    Search: './src/frame/Search.astro',
    SiteTitle: './src/frame/SiteTitle.astro',
    ThemeSelect: './src/frame/ThemeSelect.astro',
  },
  sidebar: sideBar,
  // The validator knows no base path.
  plugins:
    finished && base === '/'
      ? [linksValidator({ exclude: [...ourOwn, work, '/licences.txt', '/integrity.json'] })]
      : [],
})

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://example.org',
  base,
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: false, // Starlight would fetch every page that the pointer passes over
  integrations: [
    contentAtRoot(guide),
    preact(),
    gallery(),
    ...(finished ? [checkCitations()] : []),
    finishHtml(),
    notices.integration(),
    serviceWorker(),
  ],
  vite: {
    build: { assetsInlineLimit: smallStyles, rolldownOptions: { onLog } },
    plugins: [leanPdf(), notices.plugin()],
    environments: { prerender: { resolve: { noExternal: ['papaparse'] } } }, // Node can't read it by its names
    worker: { format: 'es', plugins: () => [leanPdf(), notices.plugin()] }, // the engine fetches its parts when they are first used
  },
})
