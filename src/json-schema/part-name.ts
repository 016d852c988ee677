/** The name of a shared part: `gift-occasion` → `GiftOccasion`. */
export function partName(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
