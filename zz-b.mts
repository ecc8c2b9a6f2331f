import {MeshoptEncoder,MeshoptDecoder,MeshoptSimplifier} from 'meshoptimizer';
import {brotliCompressSync,gzipSync} from 'node:zlib';import {writeFileSync} from 'node:fs';
import {readBoneShapes} from './models/steps/bones/bone-shape.ts';import {buildBoneLayer} from './models/steps/bones/build-bone-layer.ts';
import {packMesh,unpackMesh} from './src/core/body/mesh-codec.ts';
await MeshoptEncoder.ready;await MeshoptDecoder.ready;await MeshoptSimplifier.ready;
let t=performance.now();const sh=readBoneShapes();
const b=buildBoneLayer(sh,{simplifier:MeshoptSimplifier,encoder:MeshoptEncoder});
console.log(sh.length,'bones',performance.now()-t|0,'ms tris',b.layer.index.length/3,'half',b.half.index.length/3,'verts',b.half.structure.length, 'numbers',sh.reduce((s,x)=>s+x.blobs.length*10,0));
const p=packMesh(b.half,MeshoptEncoder);console.log('packed',p.length,'br',brotliCompressSync(p).length,'gz',gzipSync(p).length);
t=performance.now();const u=unpackMesh(p,MeshoptDecoder);console.log('unpack',performance.now()-t);
const tri=new Map<string,number>();for(let i=0;i<b.half.index.length;i+=3){const id=b.structures[b.half.structure[b.half.index[i]!]!]!.id;tri.set(id,(tri.get(id)??0)+1)}
console.log([...tri].sort((a,b)=>b[1]-a[1]).slice(0,24).map(x=>x.join(':')).join(' '));
writeFileSync('/tmp/bones.json',JSON.stringify({p:Array.from(b.layer.positions),n:Array.from(b.layer.normals,v=>+v.toFixed(3)),i:Array.from(b.layer.index)}));
for(const st of [0.05,0.1]){const q=packMesh(b.half,MeshoptEncoder,{stepMm:st});const h=JSON.stringify;console.log('step',st,q.length,'br',brotliCompressSync(q).length);}
