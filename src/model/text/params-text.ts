/** The params of one issue code, as a JSON Schema of an object. */
export interface ParamsText {
  readonly type: string;
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Those that are always there; absent: none. */
  readonly required?: readonly string[];
  readonly additionalProperties: boolean;
}
