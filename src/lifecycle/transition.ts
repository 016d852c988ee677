/** Where each move leads from each status. A move that a status does not list is not allowed there. */
export type Transitions<Status extends string, Move extends string> = Readonly<
  Record<Status, Readonly<Partial<Record<Move, Status>>>>
>;

/**
 * The status that a move leads to; `undefined`: it is not allowed from there.
 *
 * @example nextStatus(taskTransitions, "completed", "verified") // "verified"
 * @example nextStatus(taskTransitions, "verified", "progress") // undefined
 */
export function nextStatus<Status extends string, Move extends string>(
  table: Transitions<Status, Move>,
  status: Status,
  move: Move,
): Status | undefined {
  if (!Object.hasOwn(table, status) || !Object.hasOwn(table[status], move)) return undefined;
  return table[status][move];
}

/** The moves allowed from a status, in the order of the table; none where it is final. */
export function allowedMoves<Status extends string, Move extends string>(
  table: Transitions<Status, Move>,
  status: Status,
): Move[] {
  return Object.hasOwn(table, status) ? (Object.keys(table[status]) as Move[]) : [];
}
