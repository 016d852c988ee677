/** How much of a source was read. */
export interface Read {
  readonly bytes: number;
  /** Whether it was read to its end. */
  readonly complete: boolean;
}
