import {createBlobField,surfaceNets} from './models/field/index.ts';
import {fitBlobs,sampleMesh,surfaceDistance,createMeshQuery} from './models/measure/blobs/index.ts';
import {loadReference} from './models/measure/reference.ts';
const [,,file,name,K,it,mir]=process.argv;
const ref=await loadReference(file as any);const r=ref.get(name!)!;
const mesh={positions:Array.from(r.positions,v=>v*1000),index:r.index};
const q=createMeshQuery(mesh);const s=sampleMesh(mesh,{count:mir?40000:6000},q);
const blobs=fitBlobs(s,{count:+K!,mirrorX:!!mir,iterations:+it!,batch:mir?60000:24000});
const f=createBlobField(blobs,{mirrorX:!!mir});const m=surfaceNets(f,{cellMm:mir?6:1});
let c=0,ci=0,co=0;const P=m.positions;const n=P.length/3;
const far:[number,string][]=[];
for(let i=0;i<n;i++){const d=q.distance(P[3*i]!,P[3*i+1]!,P[3*i+2]!);if(d>(mir?8:3)){c++;const ins=q.inside(P[3*i]!,P[3*i+1]!,P[3*i+2]!);ins?ci++:co++;far.push([d,[P[3*i]!,P[3*i+1]!,P[3*i+2]!].map(v=>v.toFixed(0))+(ins?' in':' out')]);}}
console.log(n,'far',c,'in',ci,'out',co);far.sort((a,b)=>b[0]-a[0]);console.log(far.filter((_,i)=>i%Math.ceil(far.length/12)===0).join('\n'));
let wi=0,wo=0,ni=0,no=0;for(let i=0;i<s.distance.length;i++){const v=f.value(s.space[3*i]!,s.space[3*i+1]!,s.space[3*i+2]!);if(s.distance[i]!>1){ni++;if(v<1)wi++}else if(s.distance[i]!<-1){no++;if(v>1)wo++}}
console.log('space wrong in',wi,'/',ni,'out',wo,'/',no);
