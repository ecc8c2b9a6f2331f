import {MeshoptEncoder,MeshoptSimplifier} from 'meshoptimizer';
import {readBoneShapes} from './models/steps/bones/bone-shape.ts';
import { createBlobField, packBlobs, surfaceNets,dropVoids } from './models/field/index.ts';
await MeshoptEncoder.ready;await MeshoptSimplifier.ready;
for(const s of readBoneShapes().filter(s=>['rib-5','scapula','femur','tibia','hip-bone','metacarpal-2','talus','clavicle'].includes(s.id))){
 const f=createBlobField(packBlobs(s.blobs),{mirrorX:s.side==='midline'});const b=f.bounds;const d=Math.hypot(b[3]-b[0],b[4]-b[1],b[5]-b[2]);
 const c=Math.min(1.3,Math.max(.45,d/110));let t=performance.now();const m=surfaceNets(f,{cellMm:c});const t1=performance.now()-t;t=performance.now();const m2=dropVoids(m,.005);const t2=performance.now()-t;t=performance.now();
 const [i]=MeshoptSimplifier.simplify(m2.index,m2.positions,3,0,.2,['ErrorAbsolute']);const t3=performance.now()-t;
 let n=0;const old=f.value;console.log(s.id,s.blobs.length,'cell',c.toFixed(2),'nets',t1|0,'voids',t2|0,'simp',t3|0,m.index.length/3,i.length/3);
}
