import {loadReference} from './models/measure/reference.ts';import {BONE_CATALOG} from './models/measure/bones/catalog.ts';
const ref=await loadReference('anatomy.glb');const used=new Set<string>();
for(const b of BONE_CATALOG)for(const n of b.nodes){if(!ref.has(n))console.log('missing',b.id,n);used.add(n);}
for(const r of ref.values())if((r.group==='bones'||/Manubrium|sternum|Atlas|Axis/.test(r.name))&&!used.has(r.name))console.log('unused',r.name);
console.log(BONE_CATALOG.length,new Set(BONE_CATALOG.map(b=>b.id)).size);
