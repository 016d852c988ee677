/** The places of a kind of record that a rule looks at, as a tree: only these are walked. */
export interface Places {
  /** Whether the value itself is looked at. */
  isChosen: boolean;
  /** Below an object. */
  readonly keys: { readonly key: string; readonly places: Places }[];
  /** Below each member of a list; absent: it is not looked into. */
  members?: Places;
}

/** Takes a value, and how to find its pointer: written only for what is reported. Not to be kept for later. */
export type Look = (value: unknown, pointer: () => string) => void;

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
  return { isChosen: false, keys: [] };
}

function below(places: Places, step: string): Places {
  if (step === "*") return (places.members ??= emptyPlaces());
  const found = places.keys.find(({ key }) => key === step);
  if (found !== undefined) return found.places;
  const inner = emptyPlaces();
  places.keys.push({ key: step, places: inner });
  return inner;
}

/** Calls `look` with every value at the chosen places of a record of sound structure, in the order of the places. */
export function visit(root: unknown, places: Places, look: Look): void {
  let looked = 0;
  // Found by walking again: hardly anything is reported, and to note each step would take longer than all the rest.
  const pointer = (): string => pointerOf(looked, root, places) ?? "";
  walk(root, places, (value) => {
    looked += 1;
    look(value, pointer);
  });
}

function walk(value: unknown, { isChosen, members, keys }: Places, look: (value: unknown) => void): void {
  if (isChosen) look(value);
  if (members !== undefined && Array.isArray(value)) for (const member of value) walk(member, members, look);
  for (const { key, places } of keys) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member !== undefined) walk(member, places, look);
  }
}

/** Where the value stands at which was looked as the so-manieth, from 1. */
function pointerOf(which: number, root: unknown, places: Places): string | undefined {
  let looked = 0;
  const search = (
    value: unknown,
    { isChosen, members, keys }: Places,
    pointer: string,
  ): string | undefined => {
    if (isChosen && ++looked === which) return pointer;
    const found =
      members !== undefined && Array.isArray(value)
        ? firstOf(value.entries(), ([index, member]) =>
            search(member, members, `${pointer}/${String(index)}`),
          )
        : undefined;
    return (
      found ??
      firstOf(keys, ({ key, places }) => {
        const member = (value as Readonly<Record<string, unknown>>)[key];
        return member === undefined ? undefined : search(member, places, `${pointer}/${key}`);
      })
    );
  };
  return search(root, places, "");
}

function firstOf<Item, Found>(
  items: Iterable<Item>,
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
