import {packBlobs,createBlobField,surfaceNets} from './models/field/index.ts';
const f=createBlobField(packBlobs([[5,0,0,20,10,6,0.3,0.2,0.1,2],[25,0,0,8,8,8,0,0,0,2],[60,0,0,5,5,5,0,0,0,1]]));
let t=performance.now();
const m=surfaceNets(f,{cellMm:0.7});
console.log(m.positions.length/3,m.index.length/3,performance.now()-t,f.bounds);
const e=new Map<string,number>();for(let i=0;i<m.index.length;i+=3)for(let a=0;a<3;a++){const p=m.index[i+a]!,q=m.index[i+(a+1)%3]!;e.set(p+','+q,(e.get(p+','+q)??0)+1);}
let bad=0;for(const [k,v]of e){const[p,q]=k.split(',');if(v!==1||e.get(q+','+p)!==1)bad++;}
let vol=0;const P=m.positions;for(let i=0;i<m.index.length;i+=3){const[a,b,c]=[0,1,2].map(k=>3*m.index[i+k]!) as any;vol+=(P[a]*(P[b+1]*P[c+2]-P[b+2]*P[c+1])-P[a+1]*(P[b]*P[c+2]-P[b+2]*P[c])+P[a+2]*(P[b]*P[c+1]-P[b+1]*P[c]))/6}
let mx=0;for(let i=0;i<P.length;i+=3)mx=Math.max(mx,Math.abs(f.value(P[i]!,P[i+1]!,P[i+2]!)-1));
console.log('bad',bad,'vol',vol,'maxf',mx);
const g=new Float64Array(3);let me=0;for(let i=0;i<50;i++){const x=Math.sin(i)*20,y=Math.cos(i*2)*8,z=Math.sin(i*3)*6;f.gradient(x,y,z,g);const h=1e-5;me=Math.max(me,Math.abs(g[0]!-(f.value(x+h,y,z)-f.value(x-h,y,z))/2/h),Math.abs(g[2]!-(f.value(x,y,z+h)-f.value(x,y,z-h))/2/h))}console.log('grad err',me);
