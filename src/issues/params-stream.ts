/** The params of issues about lines of a stream. */
export interface StreamIssueParams {
  /** A line of bytes that are no UTF-8. */
  invalid_utf8: Record<never, never>;
  /** A line longer than the receiver reads, in bytes. */
  line_too_long: { max: number; found: number };
  /** A line with nothing on it. */
  blank_line: Record<never, never>;
  /** A byte order mark before the first line. */
  byte_order_mark: Record<never, never>;
  /** A last line without a line feed: the file may be cut off. */
  unfinished_line: Record<never, never>;
}
