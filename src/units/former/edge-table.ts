import { communeCount } from "../data/current.generated.js";
import * as packed from "../data/former.generated.js";
import { PackedReader } from "../packed.js";

/** The edges from former communes as columns, in order of former communes, then of communes. */
export interface EdgeTable {
  /** Position of the former commune of an edge. */
  readonly former: Int16Array;
  /** Position of the commune of an edge. */
  readonly commune: Int16Array;
  /** Position of an edge's land and people in `sharePairs`; -1: all went there. */
  readonly shares: Int8Array;
  /** First edge of a former commune; the next one's begin where its own end. */
  readonly firstOf: Int16Array;
  /** The edges in order of communes. */
  readonly byCommune: Int16Array;
  /** First place of a commune in `byCommune`. */
  readonly firstTo: Int16Array;
  /** The clause that made a commune. */
  readonly clauses: Int16Array;
}

let table: EdgeTable | undefined;

/** Unpacks the edges on first use. */
export function edgeTable(): EdgeTable {
  return (table ??= unpack());
}

function unpack(): EdgeTable {
  const reader = new PackedReader(packed.successors);
  const former: number[] = [];
  const commune: number[] = [];
  const shares: number[] = [];
  const firstOf = new Int16Array(packed.communeCount + 1);
  let position = 0;
  for (let at = 0; at < packed.communeCount; at++) {
    firstOf[at] = former.length;
    const step = reader.next();
    position += (step & 2) === 0 ? step >> 2 : -((step + 2) >> 2);
    const divided = (step & 1) === 1;
    for (let left = divided ? reader.next() : 1; left > 0; left--) {
      if (divided) position += reader.signed();
      former.push(at);
      commune.push(position);
      shares.push(divided ? reader.next() : -1);
    }
  }
  firstOf[packed.communeCount] = former.length;
  const columns = {
    former: Int16Array.from(former),
    commune: Int16Array.from(commune),
    shares: Int8Array.from(shares),
  };
  return { ...columns, firstOf, ...sortByCommune(columns.commune), clauses: unpackClauses() };
}

/** Counting sort: stable, so that the edges of a commune stay in order of former communes. */
function sortByCommune(commune: Int16Array): Pick<EdgeTable, "byCommune" | "firstTo"> {
  const firstTo = new Int16Array(communeCount + 1);
  for (const position of commune) firstTo[position + 1] = (firstTo[position + 1] ?? 0) + 1;
  for (let at = 0; at < communeCount; at++) firstTo[at + 1] = (firstTo[at + 1] ?? 0) + (firstTo[at] ?? 0);
  const next = firstTo.slice();
  const byCommune = new Int16Array(commune.length);
  commune.forEach((position, edge) => {
    const place = next[position] ?? 0;
    byCommune[place] = edge;
    next[position] = place + 1;
  });
  return { byCommune, firstTo };
}

function unpackClauses(): Int16Array {
  const reader = new PackedReader(packed.communeClauses);
  let clause = 0;
  return new Int16Array(communeCount).map(() => (clause += reader.signed()));
}
