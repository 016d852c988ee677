/** A reference of a record of sound structure taken apart; quicker than `parseRef`, which also judges its form. */
export interface SplitRef {
  /** The body before the `@`; empty for a unit or record itself. */
  readonly body: string;
  readonly scheme: string;
  /** The code or id; empty for `country`. */
  readonly value: string;
}

/** Takes a reference apart whose form was checked before. */
export function splitRef(reference: string): SplitRef {
  const at = reference.indexOf("@");
  const colon = reference.indexOf(":", at);
  return {
    body: at < 0 ? "" : reference.slice(0, at),
    scheme: colon < 0 ? reference.slice(at + 1) : reference.slice(at + 1, colon),
    value: colon < 0 ? "" : reference.slice(colon + 1),
  };
}
