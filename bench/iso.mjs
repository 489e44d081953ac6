import { collectionOf, harOf } from './requests.mjs'
const tool = process.argv[2], rounds = Number(process.argv[3] ?? 25), retain = process.argv[4] === 'retain'
const raw = collectionOf(1000)
let render, names
if (tool === 'ours') {
  const { loadTargets, readCollection, renderSnippet } = await import('../dist/index.js')
  const ours = [...(await readCollection(raw)).requests]; const targets = await loadTargets()
  names = ['shell-curl','python-requests','go-nethttp','ruby-nethttp','java-okhttp','javascript-fetch','javascript-jquery','csharp-restsharp','swift-urlsession']
  render = (i, n) => renderSnippet(targets.get(n), ours[i]).code
} else {
  const { snippetz } = await import('@scalar/snippetz'); const s = snippetz(); const hars = raw.item.map(({request})=>harOf(request))
  names = [['shell','curl'],['python','requests'],['go','native'],['ruby','native'],['java','okhttp'],['js','fetch'],['js','jquery'],['csharp','restsharp'],['swift','nsurlsession']]
  render = (i, [t,c]) => s.print(t, c, hars[i])
}
let look=0; const idx = Array.from({length:1000},(_, i)=>i)
const junk=new Uint8Array(1<<26); const U=+(process.env.U??1000);
for (let r=0;r<rounds;r++){ if (process.env.JUNK) for (let j=0;j<junk.length;j+=64) junk[j]++; const c=process.cpuUsage(); const h=process.hrtime.bigint(); const row=[]
 for (const n of names){ const c1=process.cpuUsage(); if (retain) idx.map(i=>render(i%U,n)); else if (process.env.LOOK) for (let i=0;i<1000;i++) look+=render(i%U,n).charCodeAt(0); else for (let i=0;i<1000;i++) render(i%U,n); const e1=process.cpuUsage(c1); row.push(((e1.user+e1.system)/1000).toFixed(1)) }
 const e=process.cpuUsage(c); console.log(r, ((e.user+e.system)/1000).toFixed(1), (Number(process.hrtime.bigint()-h)/1e6).toFixed(1), row.join(' ')) }
