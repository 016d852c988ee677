/** Where the office keeps its records; a database in earnest. */
import type { Answer, Dataset, Directive, Document, Proposal, Task } from "haicap";
import type { Lookup } from "haicap/lifecycle";
import { lookupIn } from "haicap/lifecycle";
import { findProvince } from "haicap/units";

/** The records of one office, in the shape in which it would exchange them. */
export interface Store extends Dataset {
  proposals: Proposal[];
  directives: Directive[];
  tasks: Task[];
  answers: Answer[];
  documents: Document[];
}

/** An office without any records yet. */
export function emptyStore(): Store {
  return {
    haicap: "1.0",
    id: "12/2025",
    issuedBy: "Văn phòng UBND tỉnh Lai Châu",
    issuedOn: "2025-12-31",
    directives: [],
    tasks: [],
    answers: [],
    documents: [],
    proposals: [],
  };
}

/** Finds records, names of provinces, and the departments that "all departments" means here. */
export function lookupOf(store: Store): Lookup {
  const own = lookupIn(store);
  return {
    ...own,
    find: (kind, id) => (kind === "province" ? (findProvince(id) as never) : own.find(kind, id)),
    membersOf: (ref) =>
      ref === "departments@province:12"
        ? ["finance-department@province:12", "home-affairs-department@province:12"]
        : undefined,
  };
}
