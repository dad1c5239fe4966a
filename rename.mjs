import ts from 'typescript'
import { readFileSync, writeFileSync, globSync } from 'node:fs'
import { resolve, relative, dirname } from 'node:path'
const table = readFileSync(process.argv[2],'utf8').split('\n').filter(l=>l.trim()&&!l.startsWith('#')).map(l=>l.trim().split(/\s+/))
const cfg = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json',ts.sys.readFile).config, ts.sys, process.cwd())
const program = ts.createProgram(cfg.fileNames, {...cfg.options, noEmit:true})
const checker = program.getTypeChecker()
const target = new Map() // symbol -> new
const olds = new Set()
const real = s => s && (s.flags & ts.SymbolFlags.Alias) ? checker.getAliasedSymbol(s) : s
for (const [file,old,now] of table) {
  const sf = program.getSourceFile(resolve(file))
  if(!sf){console.log('no file',file);continue}
  const mod = checker.getSymbolAtLocation(sf)
  let sym = mod && checker.getExportsOfModule(mod).find(s=>s.name===old)
  if(!sym) sym = sf.locals?.get(old)
  if(!sym){console.log('no symbol',file,old);continue}
  target.set(real(sym),now); olds.add(old)
}
const files = program.getSourceFiles().filter(f=>!f.fileName.includes('node_modules')&&!f.isDeclarationFile)
const edits = new Map()
const add=(sf,start,end,text)=>{ (edits.get(sf.fileName)??edits.set(sf.fileName,new Map).get(sf.fileName)).set(start,[start,end,text]) }
function walkAll(fn){ for(const sf of files){ const w=n=>{ if(ts.isIdentifier(n)&&olds.has(n.text)) fn(n,sf); n.forEachChild(w)}; w(sf) } }
// pass 1: bindings from dynamic imports
walkAll((n,sf)=>{
  const p=n.parent
  if(ts.isBindingElement(p)&&p.name===n&&!p.propertyName&&ts.isObjectBindingPattern(p.parent)){
    const t=checker.getTypeAtLocation(p.parent); const prop=t.getProperty(n.text)
    const now=target.get(real(prop)); const local=checker.getSymbolAtLocation(n)
    if(now&&local) target.set(local,now)
  }
})
const warned=new Set()
walkAll((n,sf)=>{
  const p=n.parent
  let sym = ts.isShorthandPropertyAssignment(p)&&p.name===n ? checker.getShorthandAssignmentValueSymbol(p) : checker.getSymbolAtLocation(n)
  if(!sym) return
  const now = target.get(sym) ?? target.get(real(sym))
  if(!now) return
  if(ts.isImportSpecifier(p)&&p.propertyName&&p.name===n) return // alias of another
  if(ts.isShorthandPropertyAssignment(p)) return add(sf,n.getStart(),n.end,`${n.text}: ${now}`)
  if(ts.isPropertyAccessExpression(p)&&p.name===n&&!target.get(real(sym))) return
  add(sf,n.getStart(),n.end,now)
})
for(const [file,m] of edits){
  let text=readFileSync(file,'utf8')
  for(const [s,e,t] of [...m.values()].sort((a,b)=>b[0]-a[0])){
    text=text.slice(0,s)+t+text.slice(e)
  }
  // collisions
  writeFileSync(file,text)
}
for(const f of globSync('src/**/*.astro')){
  let text=readFileSync(f,'utf8'), o=text
  for(const [file,old,now] of table){
    const re=new RegExp(`import[^;\\n]*\\b${old}\\b[^;\\n]*from '([^']+)'`,'g')
    for(const m of text.matchAll(re)){ if(resolve(dirname(f),m[1])===resolve(file)) { text=text.replace(new RegExp(`(?<![\\w./-])${old}(?![\\w-]|\\.(ts|astro))`,'g'),now); break } }
  }
  if(text!==o){ writeFileSync(f,text); console.log('astro',f)}
}
console.log('files',edits.size)
