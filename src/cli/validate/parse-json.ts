import type { IssueCollector } from "../../issues/collector.js";
import { foundOf } from "../../issues/found.js";

/** The value of a JSON document; `undefined`, with an issue, for what is none. */
export function parseJson(bytes: Uint8Array, collector: IssueCollector): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    collector.add({ base: "" }, "invalid_utf8", "", {});
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    collector.add({ base: "" }, "invalid_json", "", { found: foundOf(text) });
    return undefined;
  }
}
