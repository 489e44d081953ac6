import { fork } from 'node:child_process'
import { once } from 'node:events'
import { TARGETS } from './tools.mjs'
const ids = Object.keys(TARGETS); const med=l=>{const s=l.slice(10).sort((a,b)=>a-b); return s[s.length>>1].toFixed(0)}
const kids = await Promise.all(['polysnip','codegen'].map(async k=>{ const c=fork(new URL('tools.mjs', import.meta.url),[k]); await once(c,'message'); return {k,c,t:[]} }))
for (const x of kids) for (let i=0;i<40;i++){ const a=once(x.c,'message'); x.c.send({ids,file:'/tmp/prof/bench.json'}); x.t.push((await a)[0].file) }
for (const x of kids) { console.log(x.k, med(x.t), x.t.map(v=>v.toFixed(0)).join(' ')); x.c.disconnect() }
