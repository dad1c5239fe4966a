/** The address of a page of this site, wherever the site is deployed: `/builder/` may be `/alliance/builder/`. */
export function address(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path
}
