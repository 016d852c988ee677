import type { Messages } from "./messages.js";
import type { RegistryIssueParams } from "./params-registry.js";

/** What the issues of the registry say in English. */
export const registryEn: Pick<Messages, keyof RegistryIssueParams> = {
  unit_not_found: (p, w) => `no unit has the code ${w.quote(p.ref)}; please check the code.`,
  former_code_used: (p, w) =>
    `${w.quote(p.ref)} is the code of ${w.unit(p.formerKind, p.formerName)} before 1 July 2025; it is now part of ${w.or(p.became.map(w.quote))}.`,
  unit_not_in_force: (p, w) =>
    `${w.quote(p.ref)} operates from ${w.day(p.since)}, the day given is ${w.day(p.day)}; please name the former unit for that day.`,
  kind_not_in_force: (p, w) =>
    `${w.quote(p.ref)} is ${w.unit(p.expected, p.name)}${p.day === undefined ? "" : ` on ${w.day(p.day)}`}, not a ${w.unitKind(p.found)}.`,
  name_code_mismatch: (p, w) =>
    `the name ${w.quote(p.found)} is not that of the code ${w.quote(p.ref)}, which is ${p.formerly ? "now " : ""}${w.unit(p.kind, p.name)}${p.provinceKind === undefined ? "" : `, ${w.unit(p.provinceKind, p.provinceName ?? "")}`}.`,
  province_mismatch: (p, w) =>
    `${w.unit(p.kind, p.name)} (${w.quote(p.ref)}) is in ${w.unit(p.provinceKind, p.provinceName)} (code ${w.quote(p.expected)}), not in the province with the code ${w.quote(p.found)}.`,
  succession_mismatch: (p, w) => {
    const missing = p.missing.length > 0 ? `lacks ${w.and(p.missing.map(w.quote))}` : "";
    const extra = p.extra.length > 0 ? `has ${w.and(p.extra.map(w.quote))} too many` : "";
    return `against the resolution, the list of former units of ${w.quote(p.successor)} ${[missing, extra].filter(Boolean).join(" and ")}.`;
  },
  succession_extent_mismatch: (p, w) =>
    `${w.quote(p.predecessor)} is said to have gone over as ${w.label("extent", p.found)}, the resolution says ${w.label("extent", p.expected)}.`,
};
