/** Errors of the file system and of broken gzip carry a code. */
export function isReadError(error: unknown): boolean {
  return error instanceof Error && ("code" in error || error.message === "EISDIR");
}
