import type { Messages } from "./messages.js";
import type { StreamIssueParams } from "./params-stream.js";

/** What the issues of lines say in English. */
export const streamEn: Pick<Messages, keyof StreamIssueParams> = {
  invalid_utf8: () => "cannot be read because it is not UTF-8; please save the file as UTF-8.",
  line_too_long: (p, w) =>
    `is ${w.number(p.found)} bytes long; lines of at most ${w.number(p.max)} bytes are read.`,
  blank_line: () => "there is nothing on this line; it was passed over.",
  byte_order_mark: () => "begins with a byte order mark, which some readers refuse.",
  unfinished_line: () => "the last line does not end with a line feed; the file may have been cut off.",
};
