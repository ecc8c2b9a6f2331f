import {MeshoptEncoder,MeshoptSimplifier} from 'meshoptimizer';
import {readBoneShapes} from './models/steps/bones/bone-shape.ts';import { buildBoneMesh } from './models/steps/bones/build-bone-mesh.ts';
await MeshoptEncoder.ready;await MeshoptSimplifier.ready;
for(const s of readBoneShapes().filter((s,i)=>i%6===0))buildBoneMesh(s,{simplifier:MeshoptSimplifier,encoder:MeshoptEncoder});
