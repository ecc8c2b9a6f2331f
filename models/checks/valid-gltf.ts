import { validateBytes } from "gltf-validator";
import type { ModelCheck } from "./model-check.ts";

interface GltfIssue {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
}

/** The official glTF validator has neither errors nor warnings about `body.glb`. */
export const validGltf: ModelCheck = {
  name: "valid-gltf",
  description: "body.glb passes the official glTF validator without errors or warnings",
  run: async ({ glb }) => {
    const report = await validateBytes(glb, { maxIssues: 20 });
    // Severity 0 is an error, 1 a warning; lower ones are hints.
    const issues: readonly GltfIssue[] = report.issues.messages;
    return issues
      .filter((issue) => issue.severity <= 1)
      .map((issue) => `${issue.code}: ${issue.message}`);
  },
};
