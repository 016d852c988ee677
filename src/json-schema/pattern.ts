/**
 * A pattern of the model as schemas write it: the shorthand for digits is spelled out, because some languages count the
 * digits of every script, and slashes need no escape.
 */
export function portablePattern(source: string): string {
  return source.replaceAll("\\d", "[0-9]").replaceAll("\\/", "/");
}
