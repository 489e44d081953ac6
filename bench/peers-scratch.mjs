import { createRequire } from 'node:module'
import { HTTPSnippet } from '@readme/httpsnippet'
import { snippetz } from '@scalar/snippetz'
import { collectionOf, harOf } from './requests.mjs'
const require = createRequire(import.meta.url)
const { Collection } = require('postman-collection')
const codegen = require('postman-code-generators')
const raw = collectionOf(1000)
const hars = raw.item.map(({ request }) => harOf(request))
const sdk = new Collection(raw).items.all().map(({ request }) => request)
const scalar = snippetz()
const S=[['shell','curl'],['python','requests'],['go','native'],['ruby','native'],['java','okhttp'],['js','fetch'],['js','jquery'],['csharp','restsharp'],['swift','nsurlsession']]
const P=[['curl','cURL'],['python','Requests'],['go','Native'],['ruby','Net::HTTP'],['java','OkHttp'],['javascript','Fetch'],['javascript','jQuery'],['csharp','RestSharp'],['swift','URLSession'],['http','HTTP'],['nodejs','Request'],['php','HTTP_Request2']]
const H=[['shell','curl'],['python','requests'],['go','native'],['ruby','native'],['java','okhttp'],['javascript','fetch'],['javascript','jquery'],['csharp','restsharp'],['swift','urlsession'],['http','http1.1']]
const med=a=>a.toSorted((x,y)=>x-y)[a.length>>1]
function run(name,list,f,R=20){const rows={};for(let r=0;r<R;r++)for(const n of list){const s=process.cpuUsage();f(n);const u=process.cpuUsage(s);(rows[n]??=[]).push((u.user+u.system)/1000)}
let M=0,F=0,m=0;for(const n of list){const l=rows[n];F+=l[0];M+=med(l.slice(R>>1));m+=Math.min(...l);console.log('  ',n.join(' ').padEnd(22),l.slice(0,4).map(x=>x.toFixed(0)).join(' '),'|',med(l.slice(R>>1)).toFixed(1))}
console.log(name,'first',(F/list.length).toFixed(1),'median',(M/list.length).toFixed(1),'min',(m/list.length).toFixed(1))}
run('snippetz',S,n=>hars.map(h=>scalar.print(n[0],n[1],h)))
run('pmcg',P,n=>sdk.map(q=>{let t;codegen.convert(n[0],n[1],q,{},(e,s)=>{t=s});return t}))
run('httpsnippet',H,n=>hars.map(h=>new HTTPSnippet(h).convert(n[0],n[1])[0]),12)
