/** Members of {@link transmissionStatusList}, in display order. */
export const transmissionStatuses = [
  "inbox",
  "acceptance",
  "rejection",
  "processing",
  "done",
  "fail",
] as const;

/** How far a document has come on the network that exchanges it. */
export type TransmissionStatus = (typeof transmissionStatuses)[number];
