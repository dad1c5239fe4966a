import preact from '@astrojs/preact'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import linksValidator from 'starlight-links-validator'
import { checkCitations } from './scripts/content/check-citations.ts'
import { contentAtRoot } from './scripts/site/content-at-root.ts'
import { finishHtml } from './scripts/site/finish-html.ts'
import { leanPdf } from './scripts/site/lean-pdf.ts'
import { licences } from './scripts/site/licences.ts'
import { serviceWorker } from './scripts/site/service-worker.ts'

const base = process.env.BASE_PATH ?? '/'
const repository = process.env.REPO_URL
const notices = licences()
/** DRAFT=1 builds although links lead nowhere yet and works are not cited yet. */
const finished = process.env.DRAFT === undefined

/** Pages and files that the validator of the guide's links can't know; scripts/site/check-links.ts follows them all. */
const ourOwn = [
  'builder',
  'alliances',
  'apart',
  'look-again',
  'read',
  'receive',
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

/** A group of the sidebar: the pages of one folder of content/docs, by `sidebar.order`. */
const folder = (label, directory) => ({
  label,
  collapsed: directory !== 'start',
  items: [{ autogenerate: { directory } }],
})

const guide = starlight({
  title: 'Before We Begin',
  description: 'A guide, a builder and printable papers for one conversation: how we will work together.',
  favicon: '/favicon.svg',
  lastUpdated: true,
  expressiveCode: false,
  credits: false,
  ...(repository && { editLink: { baseUrl: `${repository}/edit/main/` } }),
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
    Head: './src/frame/Head.astro',
    Header: './src/frame/Header.astro',
    Hero: './src/frame/Hero.astro',
    PageFrame: './src/frame/PageFrame.astro',
    PageTitle: './src/frame/PageTitle.astro',
    Search: './src/frame/Search.astro',
    SiteTitle: './src/frame/SiteTitle.astro',
    ThemeSelect: './src/frame/ThemeSelect.astro',
  },
  sidebar: [
    folder('Start here', 'start'),
    folder('How to', 'how-to'),
    folder('Exercises', 'exercises'),
    folder('Worked examples', 'examples'),
    folder('Pitfalls', 'pitfalls'),
    folder('Reference', 'reference'),
    folder('Why it works', 'why'),
  ],
  // The validator knows no base path.
  plugins:
    finished && base === '/'
      ? [linksValidator({ exclude: [...ourOwn, '/licences.txt', '/integrity.json'] })]
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
    ...(finished ? [checkCitations()] : []),
    finishHtml(),
    notices.integration(),
    serviceWorker(),
  ],
  vite: {
    build: { assetsInlineLimit: smallStyles, rolldownOptions: { onLog } },
    plugins: [leanPdf(), notices.plugin()],
    worker: { format: 'es', plugins: () => [leanPdf(), notices.plugin()] }, // the engine fetches its parts when they are first used
  },
})
