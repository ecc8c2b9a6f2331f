import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateDocs } from "./lib/generate-docs.ts";
import { generateTypes } from "./lib/generate-types.ts";
import { loadSchemas } from "./lib/schemas.ts";

const root = join(import.meta.dirname, "..");
const schemas = loadSchemas(join(root, "data"));
writeFileSync(join(root, "src/core/knowledge/records.generated.ts"), await generateTypes(schemas));
writeFileSync(join(root, "docs/data-format.md"), generateDocs(schemas));
