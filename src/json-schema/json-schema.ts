/** A JSON Schema of the dialect 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The dialect of every schema. */
export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * What the schemas say beyond the words of JSON Schema. Validators that insist on known keywords are told these, such as
 * Ajv: `ajv.addVocabulary([...annotationKeywords])`.
 */
export const annotationKeywords = [
  /** Title and description in Vietnamese; `title` and `description` are English. */
  "x-vi",
  /** Vietnamese and English label of every code, with the days and the law that bound it. */
  "x-labels",
  /** Whether a code list is open: its member `other` stands for the sender's own word. */
  "x-open",
  /** The law, standard or evidence behind a kind or list. */
  "x-source",
  /** The kind of record: `gift`. */
  "x-kind",
  /** The field that names a record within its kind. */
  "x-key",
  /** The library's name of a written form: `unit-ref`. */
  "x-format",
  /** The kind of record whose id stands here; `ref` when the text itself says what it points to. */
  "x-reference",
  /** The unit of a number: `percent`, `vnd`, `km2`. */
  "x-unit",
  /** Pairs of fields with days of which the earlier does not lie after the later. JSON Schema cannot check it. */
  "x-ordered",
] as const;
