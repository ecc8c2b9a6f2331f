/**
 * Reference meshes whose structures are laid from plans all the same, because the mesh has wrong fibres,
 * torn slips or fused heads; by node name, the structures that stand for it. They are compared with it
 * like any other.
 */
export const LAID_COUNTERPARTS: Readonly<Record<string, readonly string[]>> = {
  Linea_alba: ["linea-alba"],
  Right_cervical_rotator: ["rotatores-cervical"],
  Right_extensor_digiti_minimi: ["extensor-digiti-minimi"],
  Right_extensor_indicis: ["extensor-indicis"],
  Right_masseter: ["masseter-deep", "masseter-superficial"],
  Right_omohyoid: ["omohyoid"],
  Set_of_dorsal_interossei_of_right_hand: ["dorsal-interossei-hand"],
  Right_palmaris_longus: ["palmaris-longus", "palmar-aponeurosis"],
  Right_serratus_posterior_inferior: ["serratus-posterior-inferior"],
  Right_sternocleidomastoid: ["sternocleidomastoid-clavicular", "sternocleidomastoid-sternal"],
  Right_sternohyoid: ["sternohyoid"],
  Right_sternothyroid: ["sternothyroid"],
};
