/** The rooms beside src: what makes the site, and the pages of the guide. Tests may look into everything. */
export const AROUND: Readonly<Record<string, readonly string[]>> = {
  'scripts/content': ['core', 'content'],
  'scripts/fonts': ['core', 'content'],
  'scripts/papers': ['core', 'content', 'papers', 'scripts/fonts', 'scripts/measures'],
  'scripts/site': ['core', 'content', 'offline', 'scripts/fonts'],
  'scripts/tests': [],
  'scripts/measures': ['core', 'content', 'scripts/site', 'scripts/tests'],
  'scripts/fuzz': ['core', 'content', 'scripts/fonts'],
  'scripts/bench': ['core', 'content', 'scripts/fonts', 'scripts/measures', 'scripts/site', 'scripts/tests'],
  'content/docs': ['guide'],
}
