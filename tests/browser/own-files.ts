import type { Page } from '@playwright/test'

/**
 * A folder inside the browser in place of one on the disk: what the pickers hand out is the same. Files are in it too.
 * With `locked` in its session, the browser asks anew before it lets the page in.
 */
export async function withPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const folder = async () =>
      await (await navigator.storage.getDirectory()).getDirectoryHandle('Alliances', { create: true })
    window.showDirectoryPicker = folder
    window.showSaveFilePicker = async ({ suggestedName }) =>
      await (await folder()).getFileHandle(suggestedName, { create: true })
    window.showOpenFilePicker = async () => {
      const handles = (await folder()).values()
      const { value } = await handles.next()
      return value instanceof FileSystemFileHandle ? [value] : []
    }
    const { queryPermission } = FileSystemHandle.prototype
    FileSystemHandle.prototype.queryPermission = async function (wanted) {
      return sessionStorage.getItem('locked')
        ? 'prompt'
        : ((await queryPermission?.call(this, wanted)) ?? 'granted')
    }
    FileSystemHandle.prototype.requestPermission = async () => {
      sessionStorage.removeItem('locked')
      return 'granted'
    }
  })
}

/** What the folder of a browser holds, as a cloud would see it. */
export async function filesIn(page: Page): Promise<Record<string, string>> {
  return await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('Alliances')
    const files: Record<string, string> = {}
    for await (const [name, handle] of folder.entries())
      if (handle instanceof FileSystemFileHandle) files[name] = await (await handle.getFile()).text()
    return files
  })
}

/** A cloud puts files into the folder of a browser. */
export async function carry(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('Alliances', { create: true })
    for (const [name, text] of Object.entries(all)) {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable()
      await writable.write(text)
      await writable.close()
    }
  }, files)
}

/** The browser wants to ask again. */
export async function lock(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.setItem('locked', '1'))
}

/** Somebody opens a file of the folder with the installed site, as by a double click. */
export async function withLaunched(page: Page, name: string): Promise<void> {
  await page.addInitScript((wanted) => {
    const setConsumer: NonNullable<Window['launchQueue']>['setConsumer'] = async (take) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Alliances')
      take({ files: [await folder.getFileHandle(wanted)] })
    }
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer } })
  }, name)
}

/** The same alliance, called something else. */
export const retitled = (json: string | undefined, title: string): string =>
  JSON.stringify({ ...JSON.parse(json ?? ''), title })
