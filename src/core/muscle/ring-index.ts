/** Triangles of `rings` rings of `2 n` vertices, with a closing strip between the faces at each end. */
export function ringIndex(rings: number, n: number): Uint32Array {
  const around = 2 * n;
  const out: number[] = [];
  for (let r = 0; r + 1 < rings; r++) {
    for (let i = 0; i < around; i++) {
      const a = r * around + i;
      const b = r * around + ((i + 1) % around);
      out.push(a, b, b + around, a, b + around, a + around);
    }
  }
  for (const [base, flip] of [
    [0, true],
    [(rings - 1) * around, false],
  ] as const) {
    const face = (a: number, b: number, c: number): void => {
      if (flip) out.push(base + a, base + c, base + b);
      else out.push(base + a, base + b, base + c);
    };
    for (let i = 0; i < n; i++) {
      const down = (k: number): number => (around - k) % around;
      if (i > 0) face(i, i + 1, down(i));
      if (i + 1 < n) face(i + 1, down(i + 1), down(i));
    }
  }
  return Uint32Array.from(out);
}
