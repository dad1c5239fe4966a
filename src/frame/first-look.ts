/**
 * The first script of a page that does something: it says that there are scripts, and what is lacking. Written in the
 * JavaScript of 2009, since a browser that is too old must understand it; what it asks for came to all of them last
 * (README, "Deploy it"). Missing databases and WebAssembly are told of where they are needed.
 */
export const firstLook = `(function () {
  var data = document.documentElement.dataset
  var has = [].toSorted && window.CompressionStream && window.Intl && Intl.Segmenter && window.structuredClone
  data.script = 'on'
  if (!has) data.lacks = 'features'
  else if (!window.isSecureContext) data.lacks = 'https'
})()`
