const HEADER = "// Written by `npm run generate` from the TSV files of this folder.\n";

/** The text of a generated module: one exported constant for each member. */
export function moduleOf(constants: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(constants).map(([name, value]) => {
    // a plain type: literal types of this length are slow to compile
    const type = typeof value === "object" ? "" : `: ${typeof value}`;
    return `export const ${name}${type} = ${JSON.stringify(value, null, 2)}${type === "" ? " as const" : ""};\n`;
  });
  return [HEADER, ...lines].join("\n");
}
