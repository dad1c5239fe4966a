/** The address of a file of this site, wherever the site is deployed. */
export function siteAddress(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path
}
