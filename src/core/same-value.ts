/** Whether two JSON values say the same: keys in any order, a key that is `undefined` like one that is absent. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const ones = Object.entries(one).filter(([, value]) => value !== undefined);
  const others = Object.entries(other).filter(([, value]) => value !== undefined);
  const members = other as Readonly<Record<string, unknown>>;
  return (
    ones.length === others.length &&
    ones.every(([key, value]) => Object.hasOwn(members, key) && sameValue(value, members[key]))
  );
}
