/** What the comments of an interface say, in one language. */
export interface InterfaceText {
  /** What it is. */
  readonly text: string;
  /** The interfaces whose fields it has too; absent: none. */
  readonly parents?: readonly string[];
  readonly fields: Readonly<Record<string, FieldText>>;
}

/** What the comment of a field says. */
export interface FieldText {
  /** Absent: its name says it all. */
  readonly text?: string;
  /** The interfaces of its value, or of the members of the list; absent: none. */
  readonly types?: readonly string[];
}
