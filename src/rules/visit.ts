/** The places of a kind of record that a rule looks at, as a tree: only these are walked. */
export interface Places {
  /** Whether the value itself is looked at. */
  isChosen: boolean;
  /** Below an object. */
  readonly keys: Map<string, Places>;
  /** Below each member of a list; absent: it is not looked into. */
  members?: Places;
}

/** The tree of some paths; `*` stands for any member of a list. */
export function placesOf(paths: Iterable<readonly string[]>): Places {
  const root = emptyPlaces();
  for (const path of paths) {
    let places = root;
    for (const step of path) places = below(places, step);
    places.isChosen = true;
  }
  return root;
}

function emptyPlaces(): Places {
  return { isChosen: false, keys: new Map() };
}

function below(places: Places, step: string): Places {
  if (step === "*") return (places.members ??= emptyPlaces());
  let inner = places.keys.get(step);
  if (inner === undefined) places.keys.set(step, (inner = emptyPlaces()));
  return inner;
}

/** Calls `look` with every value at the chosen places of a record of sound structure, in the order of the places. */
export function visit(
  value: unknown,
  places: Places,
  look: (value: unknown, pointer: string) => void,
  pointer = "",
): void {
  if (places.isChosen) look(value, pointer);
  if (places.members !== undefined && Array.isArray(value))
    for (let index = 0; index < value.length; index++)
      visit(value[index], places.members, look, `${pointer}/${index}`);
  for (const [key, inner] of places.keys) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member !== undefined) visit(member, inner, look, `${pointer}/${key}`);
  }
}
