import type { Locale } from "haicap";
import type { Answer } from "./answer.js";
import { Background } from "./background.js";
import { element } from "./dom.js";
import type { Example } from "./example.js";
import type { Place } from "./json-place.js";
import type { Reply } from "./message.js";
import { showDataset, showFault } from "./show-dataset.js";
import { showUnits } from "./show-units.js";
import { countText, sizeText, words } from "./words.js";

/** Texts to try, put in by the build. */
declare const EXAMPLES: readonly Example[];

/** Longer texts are kept outside the box, which they would make slow. */
const BOX = 500_000;
/** How long typing pauses before it is answered, in milliseconds; and how long an answer may take unannounced. */
const PAUSE = 150;
const PATIENCE = 300;

const part = <Part extends HTMLElement = HTMLElement>(id: string): Part =>
  document.getElementById(id) as Part;
const input = part<HTMLTextAreaElement>("input");
const file = part<HTMLInputElement>("file");
const status = part("status");
const results = part("results");
const stop = part("stop");

let locale: Locale = location.hash === "#en" ? "en" : "vi";
/** A text that is not in the box, and what it is called. */
let held: { text: string; name: string } | undefined;
let answer: Answer | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let patience: ReturnType<typeof setTimeout> | undefined;

const background = new Background(show);

function ask(): void {
  clearTimeout(timer);
  clearTimeout(patience);
  const text = held?.text ?? input.value;
  patience = setTimeout(() => {
    results.setAttribute("aria-busy", "true");
    say(`${words.working[locale]} (${sizeText(text.length, locale)})…`);
    stop.hidden = false;
  }, PATIENCE);
  background.ask({ text, locale });
}

function show(reply: Reply): void {
  rest();
  answer = "answer" in reply ? reply.answer : undefined;
  if (answer === undefined) {
    results.replaceChildren();
    say(words.failed[locale]);
    return;
  }
  results.replaceChildren(...nodesOf(answer));
  say(statusOf(answer), answer.kind !== "nothing");
}

/** Ends the announcement of work. */
function rest(): void {
  clearTimeout(patience);
  stop.hidden = true;
  results.removeAttribute("aria-busy");
}

function say(text: string, isAside: boolean = false): void {
  status.textContent = text;
  status.classList.toggle("aside", isAside);
}

function nodesOf(shown: Answer): Node[] {
  const goTo = held === undefined ? goToPlace : undefined;
  switch (shown.kind) {
    case "nothing":
      return [];
    case "fault":
      return showFault(shown, locale, goTo);
    case "dataset":
      return showDataset(shown, locale, goTo);
    case "units":
      return showUnits(shown, locale);
  }
}

/** What is said aloud of an answer. */
function statusOf(shown: Answer): string {
  switch (shown.kind) {
    case "nothing":
      return words.resultsEmpty[locale];
    case "fault":
      return words.brokenJson[locale];
    case "dataset":
      return `${words[shown.ok ? "valid" : "invalid"][locale]}: ${countText(shown.counts, locale)}`;
    case "units":
      return shown.lines
        .map(({ units, note }) => units[0]?.name ?? note ?? "")
        .join("; ")
        .slice(0, 200);
  }
}

function goToPlace([start, end]: Place): void {
  input.focus();
  // a box scrolls to the end of what it holds, so it holds only the text before the place for a moment
  const text = input.value;
  input.value = text.slice(0, start);
  input.scrollTop = input.scrollHeight;
  const top = input.scrollTop;
  input.value = text;
  input.scrollTop = top === 0 ? 0 : top + input.clientHeight / 2;
  input.setSelectionRange(start, end);
  input.scrollIntoView({ block: "nearest" });
}

/** Takes a text in: into the box, or beside it when it is long. */
function take(text: string, name: string): void {
  held = text.length > BOX ? { text, name } : undefined;
  input.value = held === undefined ? text : "";
  input.setSelectionRange(0, 0);
  input.scrollTop = 0;
  part("held").hidden = held === undefined;
  part("held-name").textContent = held === undefined ? "" : `${name} (${sizeText(text.length, locale)})`;
  ask();
}

async function takeFile(chosen: File): Promise<void> {
  try {
    take(await chosen.text(), chosen.name);
  } catch {
    rest();
    results.replaceChildren();
    say(words.notRead[locale]);
  }
}

function speak(chosen: Locale): void {
  locale = chosen;
  document.documentElement.lang = locale;
  document.title = words.title[locale];
  input.placeholder = words.placeholder[locale];
  part("languages").setAttribute("aria-label", words.language[locale]);
  for (const place of document.querySelectorAll<HTMLElement>("[data-word]"))
    place.textContent = words[place.dataset.word as keyof typeof words][locale];
  for (const button of document.querySelectorAll<HTMLElement>("[data-locale]"))
    button.setAttribute("aria-pressed", String(button.dataset.locale === locale));
  for (const kind of ["unit", "dataset"] as const)
    part(`${kind}-examples`).replaceChildren(
      ...EXAMPLES.filter((example) => example.kind === kind).map(exampleButton),
    );
  ask();
}

/** Whether the results stand below the box. */
function isNarrow(): boolean {
  return !matchMedia("(min-width: 62rem)").matches;
}

function exampleButton({ label, text }: Example): HTMLElement {
  const words_ = typeof label === "string" ? label : words[label.word][locale];
  const button = element(
    "button",
    {
      ...(typeof label === "string" && { lang: "vi" }),
      onclick: () => {
        take(text, words_);
        part("results").parentElement?.scrollIntoView({ block: isNarrow() ? "start" : "nearest" });
      },
    },
    words_,
  );
  button.type = "button";
  return button;
}

input.addEventListener("input", () => {
  held = undefined;
  part("held").hidden = true;
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE);
});
input.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text.length <= BOX) return;
  event.preventDefault();
  take(text, "");
});
file.addEventListener("change", () => {
  const [chosen] = file.files ?? [];
  if (chosen) void takeFile(chosen);
  file.value = "";
});
part("open").addEventListener("click", () => {
  file.click();
});
part("clear").addEventListener("click", () => {
  background.stop();
  take("", "");
  input.focus();
});
stop.addEventListener("click", () => {
  background.stop();
  rest();
  results.replaceChildren();
  say(words.stopped[locale]);
  input.focus();
});
for (const button of document.querySelectorAll<HTMLElement>("[data-locale]"))
  button.addEventListener("click", () => {
    const chosen = button.dataset.locale === "en" ? "en" : "vi";
    history.replaceState(null, "", `#${chosen}`);
    speak(chosen);
  });
document.addEventListener("dragover", (event) => {
  event.preventDefault();
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  const [chosen] = event.dataTransfer?.files ?? [];
  if (chosen) void takeFile(chosen);
});

speak(locale);
