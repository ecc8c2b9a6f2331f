import {loadReference} from './models/measure/reference.ts';
const ref=await loadReference('anatomy.glb');
for(const r of [...ref.values()].filter(r=>r.group==='bones'||/Manubrium|sternum|Atlas|Axis/.test(r.name)).sort((a,b)=>a.name<b.name?-1:1)){
 if(/(^|_)left(_|$)/i.test(r.name))continue;
 const lo=[1e9,1e9,1e9],hi=[-1e9,-1e9,-1e9];for(let i=0;i<r.positions.length;i++){lo[i%3]=Math.min(lo[i%3]!,r.positions[i]!);hi[i%3]=Math.max(hi[i%3]!,r.positions[i]!);}
 console.log(r.name,r.fma,lo.map((v,a)=>((v+hi[a]!)/2*1000).toFixed(1)).join(','),lo.map((v,a)=>((hi[a]!-v)*1000).toFixed(0)).join('x'));
}
