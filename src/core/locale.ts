/** A language the library speaks: Vietnamese or English. */
export type Locale = "vi" | "en";

/** One text in both languages, in NFC. */
export interface Labels {
  readonly vi: string;
  readonly en: string;
}
