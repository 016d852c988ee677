/** Members of {@link directiveKindList}, in display order. */
export const directiveKinds = [
  "assign",
  "direct",
  "require",
  "request",
  "remind",
  "emphasise",
  "orient",
] as const;

/** With which word a directive is given; falling force. */
export type DirectiveKind = (typeof directiveKinds)[number];
