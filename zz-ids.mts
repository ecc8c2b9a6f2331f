import {BONE_CATALOG,SKULL_BONES} from './models/measure/bones/catalog.ts';
const done=new Set(['t5-vertebra','l5-vertebra','c1-atlas','sacrum','disc-t11-t12']);
console.log(BONE_CATALOG.filter(b=>!done.has(b.id)&&(b.side==='midline'||/^(rib|costal|scapula)/.test(b.id)||SKULL_BONES.some(s=>s.id===b.id))).map(b=>b.id).join(' '));
