// usage: zz-r out.png  cx,cy,cz span fx,fy,fz ; left=reference right=ours
import {readFileSync,writeFileSync,existsSync} from 'node:fs';
import {createView} from './models/checks/render/view.ts';import {createPicture,drawMesh,paste} from './models/checks/render/raster.ts';
import * as png from './models/checks/render/png.ts';
import {vertexNormals} from './src/core/geometry/vertex-normals.ts';
import {loadReference} from './models/measure/reference.ts';import {BONE_CATALOG} from './models/measure/bones/catalog.ts';
const j=JSON.parse(readFileSync('/tmp/bones.json','utf8'));
const ours={positions:Float32Array.from(j.p),normals:Float32Array.from(j.n),index:Uint32Array.from(j.i)} as any;
const ref=await loadReference('anatomy.glb');const ps:number[]=[],is:number[]=[];
for(const b of BONE_CATALOG)for(const n of b.nodes){const r=ref.get(n)!;const o=ps.length/3;for(const v of r.positions)ps.push(v);for(const i of r.index)is.push(i+o);}
const rm={positions:Float32Array.from(ps),index:Uint32Array.from(is)} as any;rm.normals=vertexNormals(rm);
const S=+(process.env.S??700);
for(const spec of process.argv.slice(2)){const [out,c,span,f]=spec.split('@');const centre=c!.split(',').map(Number) as any,from=f!.split(',').map(Number) as any;
 const W=+(process.env.W??S);
 const big=createPicture(2*W+4,S,[255,255,255]);
 [rm,ours].forEach((m,k)=>{const v=createView({from,centre,spanMetres:+span!,width:W,height:S});const p=createPicture(W,S,[232,232,236]);
  // contrast: darker shading by hand
  const tv=v.toViewer;drawMesh(p,v,m,(i:number)=>{const d=m.normals[3*i]*tv[0]+m.normals[3*i+1]*tv[1]+m.normals[3*i+2]*tv[2];const s=0.35+0.65*Math.max(0,d);return [236*s,226*s,205*s]});paste(big,p,k*(W+4),0);});
 const r=(png as any).encodePng(big.rgb,big.width,big.height);
 writeFileSync(out!,r instanceof Uint8Array?r:Buffer.from(r));}
