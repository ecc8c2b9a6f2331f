import { type Check, problem } from "./check.ts";

/** A record is found by its file name, so the two must agree. */
export const idIsFileName: Check = {
  name: "id-is-file-name",
  description: "The id of a record equals its file name; a point's id starts with its muscle's.",
  scope: "file",
  run(file) {
    const id = file.value?.["id"];
    if (file.value === undefined) return [];
    if (id !== file.name) {
      return [
        problem(
          file.path,
          "id",
          `is ${String(id)}`,
          `Rename the file or set the id to ${file.name}.`,
        ),
      ];
    }
    const muscle = file.value["muscle"];
    if (file.kind === "trigger-point" && id.replace(/-\d+$/, "") !== muscle) {
      return [problem(file.path, "muscle", `is ${String(muscle)}`, "The id is `<muscle>-<n>`.")];
    }
    return [];
  },
};
