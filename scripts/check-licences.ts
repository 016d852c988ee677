// Every package that is installed has a licence that the MIT licence of this one can live with.
import { readFileSync } from "node:fs";

interface Locked {
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
}

/** What users install may carry these only. */
const forUsers = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);
/** Tools may carry these too. */
const forTools = new Set([...forUsers, "BlueOak-1.0.0", "Python-2.0", "MPL-2.0", "CC0-1.0", "CC-BY-4.0"]);
/** Read by a person: the lock says only where the text stands. */
const read = new Map([["spawndamnit", "MIT"]]);

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")) as {
  packages: Record<string, Locked>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== "");
const counts = new Map<string, number>();
let surprises = 0;
for (const [path, { license = "none", dev, devOptional }] of installed) {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const licence = read.get(name) ?? license;
  counts.set(licence, (counts.get(licence) ?? 0) + 1);
  if ((dev === true || devOptional === true ? forTools : forUsers).has(licence)) continue;
  surprises += 1;
  console.log(`✗ ${name}: ${licence}`);
}
console.log([...counts].map(([licence, count]) => `${licence} ${count}`).join(", "));
console.log(`licences: ${installed.length} packages, ${surprises} surprises`);
if (installed.length === 0 || surprises > 0) process.exitCode = 1;
