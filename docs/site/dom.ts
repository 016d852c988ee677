type Child = Node | string | undefined | false;

interface Properties {
  readonly class?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly role?: string;
  readonly onclick?: () => void;
  /** A block whose contents fold: whether it is open. */
  readonly open?: boolean;
}

/** Makes an element. Text always becomes text, whatever it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { onclick, open, ...attributes }: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (onclick) made.addEventListener("click", onclick);
  if (open === true) made.setAttribute("open", "");
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A list that shows its first items, and the next ones on demand. */
export function longList<Item>(
  name: "ul" | "ol",
  items: readonly Item[],
  toItem: (item: Item) => Node,
  more: string,
): DocumentFragment {
  const STEP = 100;
  const list = element(name);
  const button = element("button", { class: "more", onclick: show });
  button.type = "button";
  let shown = 0;
  function show(): void {
    const first = shown;
    const items_ = items.slice(shown, shown + STEP).map((item) => element("li", {}, toItem(item)));
    list.append(...items_);
    shown += items_.length;
    button.hidden = shown >= items.length;
    button.textContent = `${more} (${Math.min(STEP, items.length - shown)} / ${items.length - shown})`;
    if (first > 0) (items_[0]?.querySelector("button") ?? button).focus();
  }
  show();
  const fragment = document.createDocumentFragment();
  fragment.append(list, button);
  return fragment;
}
