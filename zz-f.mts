import {createBlobField,surfaceNets,blobRows} from './models/field/index.ts';
import {fitBlobs,sampleMesh,surfaceDistance,createMeshQuery} from './models/measure/blobs/index.ts';
import {createBlobKernel,toState} from './models/measure/blobs/blob-kernel.ts';
import {loadReference} from './models/measure/reference.ts';
// grad check
{const blobs=Float64Array.from([0,0,0,5,3,2,.3,.2,.5,1.5, 4,1,0,4,3,3,-.2,.9,.1,2.2]);
const pts=new Float64Array(60);for(let i=0;i<60;i++)pts[i]=Math.sin(i*7.3)*5;
const a=new Float64Array(20).map((_,i)=>Math.sin(i*3)),b=new Float64Array(60).map((_,i)=>Math.cos(i*5));
const {rotationMatrix,rotationVector}=await import('./models/field/blob.ts');
const L=(bl:Float64Array,g?:Float64Array)=>{const k=createBlobKernel(pts,toState(bl,2));k.rebuild();k.forward();let s=0;for(let i=0;i<20;i++){s+=a[i]!*k.value[i]!;for(let j=0;j<3;j++)s+=b[3*i+j]!*k.slope[3*i+j]!;}if(g)k.backward(a,b,g);return s;};
const g=new Float64Array(20);L(blobs,g);const h=1e-6;const out:number[]=[];
for(let j=0;j<20;j++){const c=j%10;const v=(s:number)=>{const q=blobs.slice();if(c<3)q[j]!+=s*h;else if(c<6||c===9)q[j]!*=Math.exp(s*h);else{const o=j-c;const m=new Float64Array(9),w=new Float64Array(9),r=new Float64Array(9);rotationMatrix(q[o+6]!,q[o+7]!,q[o+8]!,m);const d=[0,0,0];d[c-6]=s*h;rotationMatrix(d[0]!,d[1]!,d[2]!,w);for(let p=0;p<3;p++)for(let t=0;t<3;t++)r[3*p+t]=m[3*p]!*w[t]!+m[3*p+1]!*w[3+t]!+m[3*p+2]!*w[6+t]!;q.set(rotationVector(r),o+6);}return L(q);};
out.push(Math.abs((v(1)-v(-1))/2/h-g[j]!));}
console.log('max grad err',Math.max(...out));}
const ref=await loadReference('anatomy.glb');
for(const [name,K,it] of [['Right_femur',40,300],['Right_scapula',60,300],['Right_talus',16,300],['Third_lumbar_vertebra',40,300]] as const){
 const r=ref.get(name)!;const mesh={positions:Array.from(r.positions,v=>v*1000),index:r.index};
 let t=performance.now();const q=createMeshQuery(mesh);const s=sampleMesh(mesh,{count:6000},q);const t1=performance.now()-t;t=performance.now();
 let last='';const blobs=fitBlobs(s,{count:K,iterations:it,onProgress:(i,e,n)=>{if(i%60===0||i===it-1)last+=` ${i}:${e.toFixed(2)}(${n})`}});const t2=performance.now()-t;t=performance.now();
 const f=createBlobField(blobs);const m=surfaceNets(f,{cellMm:1});const t3=performance.now()-t;
 console.log(name,'inside',s.distance.filter(d=>d>0).length/s.distance.length,'t',t1|0,t2|0,t3|0,m.index.length/3,last,JSON.stringify(surfaceDistance(m,mesh,{queryB:q})));
}
