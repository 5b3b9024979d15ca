import { vocabularyTables } from '../../src/vocabulary/index.js';
const t0=performance.now(); let bytes=0;
const all: any = {};
for (const t of vocabularyTables({rng:'seedwright',locale:process.argv[2]??'en'})){const t1=performance.now();const rows=[...t.rows];all[t.table]=rows;console.log(t.table,rows.length,Math.round(performance.now()-t1),'ms');}
console.log(Math.round(performance.now()-t0),'ms', Math.round(process.memoryUsage().rss/1e6),'MB');
for(const t of ['seed.person','seed.company','seed.place']) console.log(all[t].slice(0,14).map((r:any)=>r.join(' | ')).join('\n'));
const kinds=new Map<string,string[]>();for(const [k,,w] of all['seed.word']){if(!kinds.has(k))kinds.set(k,[]);kinds.get(k)!.push(w);}
for(const [k,v] of kinds) console.log(k,new Set(v).size,'::',v.slice(0,6).join(' ; '));
