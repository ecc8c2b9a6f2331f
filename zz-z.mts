import {MeshoptEncoder,MeshoptSimplifier} from 'meshoptimizer';import {brotliCompressSync as br} from 'node:zlib';
import {readBoneShapes} from './models/steps/bones/bone-shape.ts';import {buildBoneLayer} from './models/steps/bones/build-bone-layer.ts';import {BONE_MESH_DEFAULTS} from './models/steps/bones/build-bone-mesh.ts';
import {packMesh} from './src/core/body/mesh-codec.ts';
await MeshoptEncoder.ready;await MeshoptSimplifier.ready;
const sh=readBoneShapes();
for(const tol of [0.4,0.45]){const b=buildBoneLayer(sh,{simplifier:MeshoptSimplifier,encoder:MeshoptEncoder},{mesh:{...BONE_MESH_DEFAULTS,toleranceMm:tol}});
 const h=b.half;console.log('tol',tol,'tris',b.layer.index.length/3,'verts',h.structure.length);
 for(const st of [0.05,0.1]){const p=packMesh(h,MeshoptEncoder,{stepMm:st});const z=packMesh({...h,normals:new Float32Array(h.normals.length)},MeshoptEncoder,{stepMm:st});const i=MeshoptEncoder.encodeIndexBuffer(new Uint8Array(h.index.buffer),h.index.length,4);
 console.log(' step',st,'br',br(p).length,'without normals',br(z).length,'index',i.length,br(i).length);}}
