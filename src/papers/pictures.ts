/** The small picture of a first page, beside the large one: `team-one-page-a4-1-small.webp`. */
export function smallPicture(picture: string): string {
  return picture.replace(/\.webp$/, '-small.webp')
}
