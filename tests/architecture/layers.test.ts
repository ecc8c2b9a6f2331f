import { describe, expect, it } from "vitest";
import { filesBelow, type ImportLine, importsOf } from "./imports.ts";

/**
 * The direction of dependencies. A folder of `src/` may import itself and what is listed; what is
 * not listed here does not exist.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  data: ["core"],
  workers: ["core"],
  persistence: ["core"],
  state: ["core", "data", "workers", "persistence"],
  scene: ["core", "state", "workers"],
  ui: ["core", "state"],
  app: ["core", "data", "workers", "persistence", "state", "scene", "ui"],
  cli: ["core"],
};

/** Packages the domain may use: none that draws, renders or talks. */
const CORE_PACKAGES = new Set(["meshoptimizer", "meshoptimizer/decoder", "valibot"]);

const sources = filesBelow("src", [".ts", ".tsx"]);
const imports = sources.flatMap(importsOf);

function layer(path: string): string {
  return path.split("/")[1] ?? "";
}

function describeImport(line: ImportLine): string {
  return `${line.from} → ${line.to}`;
}

describe("layers", () => {
  it("reads the sources at all", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it("knows every folder of src", () => {
    const folders = new Set(sources.map(layer).filter((name) => !name.includes(".")));
    expect([...folders].filter((name) => !(name in ALLOWED))).toEqual([]);
  });

  it("lets arrows point one way only", () => {
    const wrong = imports.filter((line) => {
      if (line.isPackage) return false;
      if (!line.to.startsWith("src/")) return true;
      const from = layer(line.from);
      const to = layer(line.to);
      return from !== to && !(ALLOWED[from] ?? []).includes(to);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it("keeps React, WebGL, Node and the network out of the core", () => {
    const foreign = imports.filter(
      (line) => layer(line.from) === "core" && line.isPackage && !CORE_PACKAGES.has(line.to),
    );
    expect(foreign.map(describeImport)).toEqual([]);
  });

  it("lets only the interface, the scene, the app and the store's hook use React", () => {
    const react = imports.filter(
      (line) => line.isPackage && /^react|^@react/.test(line.to) && layer(line.from) === "state",
    );
    expect(react.map((line) => line.from)).toEqual(["src/state/store-context.ts"]);
  });

  it("lets only scene files import three", () => {
    const three = imports.filter(
      (line) =>
        line.isPackage &&
        /^three(\/|-|$)|^@react-three/.test(line.to) &&
        layer(line.from) !== "scene",
    );
    expect(three.map(describeImport)).toEqual([]);
  });

  it("has no import cycles", () => {
    const edges = new Map<string, string[]>();
    for (const line of imports) {
      if (line.isPackage || line.typeOnly) continue;
      edges.set(line.from, [...(edges.get(line.from) ?? []), line.to]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (node: string, path: readonly string[]) => {
      if (path.includes(node)) {
        cycles.push([...path.slice(path.indexOf(node)), node].join(" → "));
        return;
      }
      if (done.has(node)) return;
      for (const next of edges.get(node) ?? []) visit(next, [...path, node]);
      done.add(node);
    };
    for (const node of edges.keys()) visit(node, []);
    expect(cycles).toEqual([]);
  });
});
