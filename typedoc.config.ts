import type { TypeDocOptions } from "typedoc";
import { entries } from "./scripts/entries.js";

const config: Partial<TypeDocOptions> = {
  name: "haicap",
  entryPoints: entries.map((entry) => entry.source),
  tsconfig: "src/tsconfig.json",
  out: "docs/api",
  readme: "README.md",
  excludeExternals: true,
  excludeInternal: true,
  sort: ["source-order"],
  disableSources: true,
  // a link that leads nowhere fails the build
  validation: { invalidLink: true, notExported: false, notDocumented: false },
  treatValidationWarningsAsErrors: true,
};

export default config;
