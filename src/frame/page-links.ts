/** Where the files of the repository are edited in a browser; the path of a file is added to it. */
export function editBase(repository: string): string {
  return `${repository.replace(/\/+$/, '')}/edit/main/`
}

/** Where somebody says what is wrong with a page: a new issue, with the page's title and address already in it. */
export function tellAddress(repository: string, title: string, page: string): string {
  const issue = new URL(`${repository.replace(/\/+$/, '')}/issues/new`)
  issue.searchParams.set('title', `On the page “${title}”`)
  issue.searchParams.set('body', `${page}\n\n`)
  return issue.href
}
