import {MeshoptEncoder,MeshoptSimplifier} from 'meshoptimizer';
import {readBoneShapes} from './models/steps/bones/bone-shape.ts';import {buildBoneLayer} from './models/steps/bones/build-bone-layer.ts';
await MeshoptEncoder.ready;await MeshoptSimplifier.ready;
const b=buildBoneLayer(readBoneShapes(),{simplifier:MeshoptSimplifier,encoder:MeshoptEncoder});const L=b.layer;const N=L.structure.length;
const e=new Map<number,number>();for(let t=0;t<L.index.length;t+=3)for(let k=0;k<3;k++){const p=L.index[t+k]!,q=L.index[t+(k+1)%3]!;e.set(p*N+q,(e.get(p*N+q)??0)+1);}
const bad=new Map<string,number>();for(const[k,c]of e){const p=Math.floor(k/N),q=k%N;if(c!==1||e.get(q*N+p)!==1){const id=b.structures[L.structure[p]!]!.id;bad.set(id,(bad.get(id)??0)+1);}}
console.log('bad edges',[...bad]);
let nan=0,deg=0;for(const v of L.positions)if(!Number.isFinite(v))nan++;for(let i=0;i<N;i++){const l=Math.hypot(L.normals[3*i]!,L.normals[3*i+1]!,L.normals[3*i+2]!);if(Math.abs(l-1)>.01)nan++;}
// normals vs faces
let flip=0;for(let t=0;t<L.index.length;t+=3){const P=[0,1,2].map(k=>{const v=L.index[t+k]!;return [L.positions[3*v]!,L.positions[3*v+1]!,L.positions[3*v+2]!]});const u=P[1]!.map((x,a)=>x-P[0]![a]!),w=P[2]!.map((x,a)=>x-P[0]![a]!);const n=[u[1]!*w[2]!-u[2]!*w[1]!,u[2]!*w[0]!-u[0]!*w[2]!,u[0]!*w[1]!-u[1]!*w[0]!];const l=Math.hypot(...n);if(l<1e-12){deg++;continue}let s=0;for(let k=0;k<3;k++){const v=L.index[t+k]!;s+=n[0]!*L.normals[3*v]!+n[1]!*L.normals[3*v+1]!+n[2]!*L.normals[3*v+2]!}if(s<0)flip++;}
console.log('nan',nan,'deg',deg,'flip',flip,'tris',L.index.length/3);
