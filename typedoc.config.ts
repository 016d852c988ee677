import { readdirSync } from "node:fs";
import type { TypeDocOptions } from "typedoc";
import { OptionDefaults } from "typedoc";
import { entries } from "./scripts/entries.js";

/** The guides in the order of reading; further pages of `docs` follow them. */
const guides = [
  "README",
  "start",
  "start.vi",
  "validate",
  "units",
  "aggregate",
  "scale",
  "tables",
  "extend",
  "versions",
];
const names = readdirSync("docs").flatMap((file) => (file.endsWith(".md") ? [file.slice(0, -3)] : []));
const place = (name: string): number => (guides.includes(name) ? guides.indexOf(name) : guides.length);

const config: Partial<TypeDocOptions> = {
  name: "haicap",
  entryPoints: entries.map((entry) => entry.source),
  projectDocuments: [
    ...names.sort((one, other) => place(one) - place(other)).map((name) => `docs/${name}.md`),
    "docs/reference/*.md",
    "README.vi.md",
  ],
  plugin: ["./scripts/site/typedoc-plugin.ts"],
  highlightLanguages: [...OptionDefaults.highlightLanguages, "diff", "mermaid", "python", "sql"],
  tsconfig: "src/tsconfig.json",
  out: "docs/dist",
  readme: "README.md",
  favicon: "docs/site/icon.svg",
  navigationLinks: { "Thử / Try": "try.html" },
  excludeExternals: true,
  excludeInternal: true,
  sort: ["source-order"],
  disableSources: true,
  // everything that is exported says what it is; the fields of records say it in the dictionary too
  requiredToBeDocumented: [
    "Enum",
    "Variable",
    "Function",
    "Class",
    "Interface",
    "TypeAlias",
    "Constructor",
    "Method",
    "Accessor",
    "Module",
  ],
  // the compiler shows it when a schema and its interface differ
  intentionallyNotExported: ["Proof"],
  validation: {
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notExported: true,
    notDocumented: true,
  },
  treatValidationWarningsAsErrors: true,
  treatWarningsAsErrors: true,
};

export default config;
