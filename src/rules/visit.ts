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
  const steps: (string | number)[] = [];
  let depth = 0;
  const pointer = (): string => {
    let text = "";
    for (const step of steps.slice(0, depth)) text += `/${step}`;
    return text;
  };
  walk(root, places, steps, 0, (value, reached) => {
    depth = reached;
    look(value, pointer);
  });
}

/** The first `depth` steps lead to the value; what stands behind them is of no meaning, for to cut it off would take long. */
function walk(
  value: unknown,
  { isChosen, members, keys }: Places,
  steps: (string | number)[],
  depth: number,
  look: (value: unknown, depth: number) => void,
): void {
  if (isChosen) look(value, depth);
  if (members !== undefined && Array.isArray(value))
    for (const [index, member] of value.entries()) {
      steps[depth] = index;
      walk(member, members, steps, depth + 1, look);
    }
  for (const { key, places } of keys) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    steps[depth] = key;
    walk(member, places, steps, depth + 1, look);
  }
}
