/** Whether a host answered with a web page: in place of a file, it is the login page of a network or a page that says sorry. */
export function isWebPage({ headers }: Response): boolean {
  return /^text\/html\b/i.test(headers.get('content-type') ?? '')
}
