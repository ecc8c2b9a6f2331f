import {MeshoptEncoder,MeshoptSimplifier} from 'meshoptimizer';
import {readBoneShapes} from './models/steps/bones/bone-shape.ts';
import { createBlobField, packBlobs, surfaceNets,dropVoids } from './models/field/index.ts';
await MeshoptEncoder.ready;await MeshoptSimplifier.ready;
const bad=(index:Uint32Array,N:number)=>{const e=new Map<number,number>();for(let t=0;t<index.length;t+=3)for(let k=0;k<3;k++){const p=index[t+k]!,q=index[t+(k+1)%3]!;e.set(p*N+q,(e.get(p*N+q)??0)+1);}let b=0;for(const[k,c]of e){const p=Math.floor(k/N),q=k%N;if(c!==1||e.get(q*N+p)!==1)b++;}return b;};
for(const s of readBoneShapes().filter(s=>['scapula','disc-c7-t1','maxilla','t5-vertebra','zygomatic-bone'].includes(s.id))){
 const f=createBlobField(packBlobs(s.blobs),{mirrorX:s.side==='midline'});
 const thin=s.blobs.map((row) => Math.min(row[3]!, row[4]!, row[5]!)).sort((p, q) => p - q);const th=thin[Math.floor(thin.length / 4)]!;
 const c=Math.min(1.3,Math.max(.5,.55*th));const m=dropVoids(surfaceNets(f,{cellMm:c}),.005);const N=m.positions.length/3;
 console.log(s.id,'thin',th,'cell',c.toFixed(2),'nets bad',bad(m.index,N),[.4,.25,.15].map(tol=>{const [i]=MeshoptSimplifier.simplify(m.index,m.positions,3,0,tol,['ErrorAbsolute']);return tol+':'+bad(i,N)+'/'+i.length/3}).join(' '));
}
