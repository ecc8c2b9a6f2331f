import {writeFileSync} from 'node:fs';
import {createView} from './models/checks/render/view.ts';import {createPicture,drawMesh,paste} from './models/checks/render/raster.ts';import {encodePng} from './models/checks/render/png.ts';
import {vertexNormals} from './src/core/geometry/vertex-normals.ts';
import {loadReference} from './models/measure/reference.ts';import {BONE_CATALOG,SKULL_BONES} from './models/measure/bones/catalog.ts';
import {TARGET_RULES,targetMesh} from './models/measure/bones/target.ts';
const ref=await loadReference('anatomy.glb');const id=process.argv[2]!;const bone=BONE_CATALOG.find(b=>b.id===id)!;
const r=ref.get(bone.nodes[0]!)!;const mm={positions:Array.from(r.positions,v=>v*1000),index:r.index};
const ps:number[]=[],is:number[]=[];for(const o of SKULL_BONES)for(const n of o.nodes){if(n===bone.nodes[0])continue;const q=ref.get(n)!;const f=ps.length/3;for(const v of q.positions)ps.push(v*1000);for(const i of q.index)is.push(i+f);}
let t=performance.now();const m=targetMesh(mm,{positions:ps,index:is},TARGET_RULES[id]!);console.log('t',performance.now()-t|0,m.index.length/3);
const big=createPicture(2106,700,[255,255,255]);let k=0;
for(const from of [[0,0,1],[-1,0,0],[1,0.2,0]] as any){const mesh={positions:Float32Array.from(m.positions,v=>v/1000),index:m.index} as any;mesh.normals=vertexNormals(mesh);
 const v=createView({from,centre:[-0.03,1.54,0.1],spanMetres:.24,width:700,height:700});const p=createPicture(700,700,[232,232,236]);drawMesh(p,v,mesh,()=>[236,226,205]);paste(big,p,702*k++,0);}
writeFileSync('/tmp/tg.png',encodePng(big.rgb,2106,700));
