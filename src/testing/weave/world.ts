import type { Day } from "../../core/dates.js";
import { lastDayOf } from "../../core/dates.js";
import type { Id } from "../../core/id.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { UnitRef } from "../../core/reference.js";
import { parseRef } from "../../core/reference.js";
import { dateOf } from "../../model/inherit.js";
import type { FoundByKind, Lookup } from "../../model/lookup.js";
import { keyOf } from "../../model/lookup.js";
import type { Stop, Visit } from "../../model/oversight/visit.js";
import type { AnyRecord, RecordByKind } from "../../model/record.js";
import { pick } from "../pick.js";
import { formerUnitsOf } from "../real-unit.js";
import type { PoolProvince } from "../unit-pool.js";

/** A kind of record that others refer to by id; stops among them. */
export type NamedKind = keyof FoundByKind;

/** The province, the ids and the days that the records of one dataset share. */
export class World {
  readonly province: PoolProvince;
  readonly #ids = new Map<NamedKind, Id[]>();
  readonly #found = new Map<string, AnyRecord | Stop>();
  readonly #visits = new Map<Id, Visit>();
  readonly #woven = new Map<RecordKind, AnyRecord[]>();

  /** Finds the finished records. */
  readonly lookup: Lookup = {
    find: (kind, id) => this.#found.get(`${kind}:${id}`) as never,
    visitOf: (id) => this.#visits.get(id),
  };

  constructor(province: PoolProvince) {
    this.province = province;
  }

  /** Announces a record, so that others can refer to it. */
  name(kind: NamedKind, id: Id): void {
    const ids = this.#ids.get(kind);
    if (ids === undefined) this.#ids.set(kind, [id]);
    else ids.push(id);
  }

  /** Some record of a kind, the same for the same text; `undefined` when there is none. */
  some(kind: NamedKind, text: string): Id | undefined {
    return pick(this.#ids.get(kind) ?? [], text);
  }

  /** Keeps a finished record; those that come after it can read it. */
  keep(kind: RecordKind, record: AnyRecord): void {
    const records = this.#woven.get(kind);
    if (records === undefined) this.#woven.set(kind, [record]);
    else records.push(record);
    this.#found.set(`${kind}:${keyOf(kind, record)}`, record);
    if (kind !== "visit") return;
    const visit = record as Visit;
    for (const stop of visit.stops ?? []) {
      this.#found.set(`stop:${stop.id}`, stop);
      this.#visits.set(stop.id, visit);
    }
  }

  /** The finished records of a kind. */
  all<Kind extends RecordKind>(kind: Kind): readonly RecordByKind[Kind][] {
    return (this.#woven.get(kind) ?? []) as RecordByKind[Kind][];
  }

  /** Where a record was said, and when, as far as the finished records tell: by its own day or an inherited one. */
  dayOf(kind: NamedKind, record: object): Day | undefined {
    const day = dateOf(kind, record, this.lookup);
    return day === undefined ? undefined : lastDayOf(day);
  }

  /** A commune of the province, the same for the same text. */
  commune(text: string): UnitRef {
    const code = text.slice(text.indexOf(":") + 1);
    const { communes } = this.province;
    return `commune:${(communes.find((commune) => commune.code === code) ?? pick(communes, text)).code}`;
  }

  /** A reference turned to what there is; `undefined` where there is nothing of its kind. */
  refer(reference: string): string | undefined {
    const { body, scheme, value } = parseRef(reference) ?? { scheme: "", value: "" };
    const unit = this.#unit(scheme, value, reference);
    if (body !== undefined) return unit && `${body}@${unit}`;
    if (unit !== undefined) return unit;
    if (scheme === "class") return reference;
    const id = this.some(scheme === "group" ? "unit-group" : (scheme as NamedKind), value);
    return id && `${scheme}:${id}`;
  }

  #unit(scheme: string, value: string, reference: string): UnitRef | undefined {
    switch (scheme) {
      case "country":
        return "country";
      case "province":
        return `province:${this.province.code}`;
      case "commune":
        return this.commune(reference);
      case "former-province":
      case "former-district":
      case "former-commune": {
        const units = formerUnitsOf(this.province).map(({ ref }) => ref);
        return units.find((ref) => ref === `${scheme}:${value}`) ?? pick(units, value);
      }
      default:
        return undefined;
    }
  }
}
