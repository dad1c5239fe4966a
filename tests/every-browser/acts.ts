import type { Tab } from './drivers/tab.ts'
import { meets, press, sees, until, write } from './hands.ts'

/** Opens a page and waits until what it shows has woken up. */
export async function openAwake(tab: Tab, address: string): Promise<void> {
  await tab.open(address)
  await until(tab, `document.querySelector('[data-awake="true"]') !== null`, 'the page is awake')
}

export async function openBuilder(tab: Tab, site: string, rest = ''): Promise<void> {
  await openAwake(tab, `${site}builder/${rest}`)
}

/** Maya and Tom, with one answer, kept in this browser. */
export async function beginAsTwo(tab: Tab, site: string, answer: string): Promise<void> {
  await openBuilder(tab, site)
  await press(tab, 'link', 'Any two people')
  await write(tab, 'Name, person 1', 'Maya')
  await write(tab, 'Name, person 2', 'Tom')
  await press(tab, 'button', 'All the questions')
  await write(tab, 'What brings us together, and why now?', answer)
  await sees(tab, 'Saved on this device')
}

/** The pages of the paper are shown beside the form, with ink on them. */
export async function seesPages(tab: Tab): Promise<void> {
  await until(tab, `(${hasInk})()`, 'the pages are shown')
}

/** Whether a page that is shown has points that are not white, whatever it is drawn in. */
const hasInk = `() => {
  const page = document.querySelector('.preview .page-picture :is(canvas, img)')
  if (page === null || (page.naturalWidth ?? page.width) === 0) return false
  const pen = Object.assign(document.createElement('canvas'), { width: 640, height: 900 }).getContext('2d')
  pen.drawImage(page, 0, 0, 640, 900)
  const points = pen.getImageData(0, 0, 640, 900).data
  return points.some((point, index) => index % 4 === 1 && points[index + 2] === 255 && point < 128)
}`

export async function atThePaper(tab: Tab): Promise<void> {
  await press(tab, 'link', 'Paper')
  await meets(tab, 'heading', 'Your paper')
}

/** Opens the page for sending with the alliance of Maya and Tom. */
export async function openSend(tab: Tab, site: string): Promise<void> {
  await openAwake(tab, `${site}send/`)
  await press(tab, 'link', 'Maya and Tom')
}

/** Looks for a word in the whole site, and finds it. */
export async function search(tab: Tab, word: string): Promise<void> {
  await press(tab, 'button', 'Search')
  await write(tab, 'Search the guide', word)
  await until(tab, "document.querySelector('.search-results a') !== null", 'search finds something')
}

/** Opens the first page, and stays until all is kept for times without a connection. */
export async function visit(tab: Tab, site: string): Promise<void> {
  await tab.open(site)
  await until(
    tab,
    'navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller?.state === "activated")',
  )
}
