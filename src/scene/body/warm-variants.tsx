import { BufferGeometry } from "three";
import type { BodyMaterials, ShaderNeeds } from "../materials/body-materials.ts";

const EMPTY = new BufferGeometry();
const NEAR: ShaderNeeds = {
  far: false,
  peeling: null,
  painted: false,
  compared: false,
  knot: false,
};

/**
 * Never drawn: holds the variants that a first look does not need but a first movement will, so that
 * compiling the scene ahead of time finds them.
 */
export function WarmVariants({ materials }: { materials: BodyMaterials }) {
  return (
    <>
      <mesh visible={false} geometry={EMPTY} material={materials.skin(NEAR)} />
      <mesh
        visible={false}
        geometry={EMPTY}
        material={materials.skin({ ...NEAR, painted: true })}
      />
      <mesh
        visible={false}
        geometry={EMPTY}
        material={materials.skin({ ...NEAR, painted: true, compared: true })}
      />
      <mesh
        visible={false}
        geometry={EMPTY}
        material={materials.skin({ ...NEAR, peeling: "skin" })}
      />
      <mesh visible={false} geometry={EMPTY} material={materials.muscle(NEAR)} />
      <mesh visible={false} geometry={EMPTY} material={materials.fascia(NEAR)} />
      <mesh visible={false} geometry={EMPTY} material={materials.bone(NEAR)} />
    </>
  );
}
