import type { RecordKind } from "../../core/record-kind.js";
import { collections, recordKinds } from "../../core/record-kind.js";
import type { Dataset, DatasetHeader } from "../../model/dataset.js";
import type { Loose } from "../draft.js";
import { communeFields, formerUnitsOf, provinceFields } from "../real-unit.js";
import { settleConditions } from "../settle/condition.js";
import { settle } from "../settle/settle.js";
import type { PoolProvince } from "../unit-pool.js";
import { rewire } from "./rewire.js";
import { tellers } from "./story.js";
import { World } from "./world.js";

/** The threads of a dataset: what it says of itself, and records that do not know of each other. */
export interface Threads {
  readonly province: PoolProvince;
  readonly header: Pick<DatasetHeader, "language" | "issuedBy" | "period">;
  readonly records: Readonly<Partial<Record<RecordKind, readonly Loose[]>>>;
}

/** Those who are referred to come before those who refer to them and take their days. */
const ORDER: readonly RecordKind[] = [
  "source",
  "document",
  "organisation",
  "official",
  "unit-group",
  "delegation",
  "project",
  "visit",
  "session",
  "report",
  "proposal",
  "directive",
  "task",
  "answer",
];

/** A dataset made of records that knew nothing of each other: every reference leads somewhere, every day follows. */
export function weave({ province, header, records }: Threads): Dataset {
  const world = new World(province);
  const named = nameAll(world, records);
  for (const kind of [...ORDER, ...recordKinds.filter((other) => !ORDER.includes(other))])
    for (const [index, record] of (named.get(kind) ?? []).entries()) {
      const rewired = rewire(kind, settleConditions(kind, record), world);
      const told = tellers[kind]?.(rewired as never, world, index) ?? rewired;
      world.keep(kind, settle(kind, told as Loose));
    }
  const [source] = world.all("source");
  return {
    haicap: "1.0",
    id: `${province.code}/dataset-1`,
    ...header,
    issuer: `peoples-committee@province:${province.code}`,
    issuedOn: "2026-01-31",
    ...(source && { sourceIds: [source.id] }),
    ...unitsOf(world, records),
    ...Object.fromEntries(
      recordKinds.flatMap((kind) => {
        const woven = world.all(kind);
        return woven.length > 0 ? [[collections[kind], woven]] : [];
      }),
    ),
  };
}

/** The real units of the province, with what the generated ones say beside code and name. */
function unitsOf(
  world: World,
  { province: provinces = [], commune: communes = [] }: Threads["records"],
): Pick<Dataset, "provinces" | "communes" | "formerUnits"> {
  const { province } = world;
  const beside = (kind: RecordKind, record: Loose | undefined): Loose | undefined =>
    record && rewire(kind, settleConditions(kind, record), world);
  return {
    provinces: [{ ...beside("province", provinces[0]), ...provinceFields(province) }],
    communes: province.communes.map((commune, index) => ({
      ...beside("commune", communes[index]),
      ...communeFields({ commune, province }),
    })),
    formerUnits: formerUnitsOf(province),
  };
}

const UNITS: ReadonlySet<RecordKind> = new Set<RecordKind>(["province", "commune", "former-unit"]);

/** Every record with an id of its own that begins with its owner. */
function nameAll(world: World, records: Threads["records"]): Map<RecordKind, Loose[]> {
  const named = new Map<RecordKind, Loose[]>();
  const owner = world.province.code;
  const nothingToAnswer = !records.proposal?.length && !records.task?.length;
  for (const kind of recordKinds) {
    if (UNITS.has(kind) || (kind === "answer" && nothingToAnswer)) continue;
    const list = (records[kind] ?? []).map((record, index): Loose => ({
      ...record,
      id: `${owner}/${kind}-${index + 1}`,
    }));
    named.set(kind, list);
    for (const { id, stops } of list) {
      world.name(kind, String(id));
      for (const index of ((stops ?? []) as unknown[]).keys())
        world.name("stop", `${String(id)}.stop-${index + 1}`);
    }
  }
  return named;
}
