/**
 * The first script of a page that a link was not meant for: an alliance behind any #, or in the path, where only the
 * page for what is missing gets to see it, is led to the page that opens links. It leaves the address and the history
 * first, so that nothing which this page still asks for names it as where it came from.
 */
export function strayedScript(home: string, receive: string): string {
  return `{const at=location.pathname+location.search+location.hash,${found};if(found){history.replaceState(null,"","${home}");location.replace("${receive}#"+(found[2]||found[1]))}}`
}

/**
 * Behind /receive/, whatever it is; elsewhere what is spelled as a link of ours and longer than a name, also with its signs
 * as %2D and %252D, or with all of its letters as codes.
 */
const ours = String.raw`/()((?:alliance|sealed)(?:-|%(?:25)*2d)\d+(?:\.|%(?:25)*2e).{20,})/i`
const plain = `at.replace(/%(?:25)*([2-7][0-9a-f])/gi,(_,code)=>String.fromCharCode(parseInt(code,16)))`
const found = String.raw`found=/\/receive(?:\/+|(?=%))([^#/].*)/i.exec(at)||${ours}.exec(at)||${ours}.exec(${plain})`
