/** Puts a page into the document as a browser does: elements of our own wake up once all of it is there. */
export function draw(page: string): void {
  const template = document.createElement('template')
  template.innerHTML = page
  document.body.replaceChildren(document.importNode(template.content, true))
}
