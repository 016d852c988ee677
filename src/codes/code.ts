import { fold, nameKey } from "../core/text.js";
import type { CodeList, CodeMember } from "./code-list.js";

/** One way to write a member. */
interface Spelling<Code> {
  readonly code: Code;
  readonly words: readonly string[];
}

/** The spellings of a list under their letters without marks and gaps. */
type Spellings<Code> = ReadonlyMap<string, readonly Spelling<Code>[]>;

/** No label is longer; a longer text is none. */
const LONGEST = 200;

/**
 * The code that a person means: the code itself, a label in either language or another word for it. Case, the encoding of
 * marks and signs between words do not matter; a word may leave its marks out, but none may carry wrong ones. A text that
 * fits two members gives `undefined`, never a guess.
 *
 * @example codeOf(postTitleList, "PCT UBND") // "peoples-committee-vice-chair"
 * @example codeOf(directiveKindList, "yeu cau") // "require"
 */
export function codeOf<Code extends string>(list: CodeList<Code>, text: unknown): Code | undefined {
  if (typeof text !== "string" || text.length > LONGEST) return undefined;
  const words = wordsOf(text);
  const candidates = spellingsOf(list).get(keyOf(words)) ?? [];
  const same = candidates.filter((candidate) => candidate.words.join("") === words.join(""));
  return onlyCode(
    same.length > 0 ? same : candidates.filter((candidate) => leavesOutMarks(words, candidate.words)),
  );
}

function onlyCode<Code>(spellings: readonly Spelling<Code>[]): Code | undefined {
  const codes = new Set(spellings.map((spelling) => spelling.code));
  return codes.size === 1 ? spellings[0]?.code : undefined;
}

function wordsOf(text: string): string[] {
  const key = nameKey(text);
  const words = key.replaceAll("'", "").match(/[\p{L}\p{M}\p{N}]+/gu);
  // Signs alone are a word too: "%".
  return words ?? [key];
}

function keyOf(words: readonly string[]): string {
  return fold(words.join("")) || words.join("");
}

/** Whether `words` are the words of `spelling`, some or all without their marks. */
function leavesOutMarks(words: readonly string[], spelling: readonly string[]): boolean {
  if (words.every((word) => fold(word) === word)) return true;
  return (
    words.length === spelling.length &&
    words.every((word, place) => word === spelling[place] || fold(word) === word)
  );
}

const known = new WeakMap<CodeList, Spellings<string>>();

function spellingsOf<Code extends string>(list: CodeList<Code>): Spellings<Code> {
  let spellings = known.get(list) as Spellings<Code> | undefined;
  if (spellings === undefined) {
    spellings = readSpellings(list);
    known.set(list, spellings);
  }
  return spellings;
}

function readSpellings<Code extends string>(list: CodeList<Code>): Spellings<Code> {
  const spellings = new Map<string, Spelling<Code>[]>();
  for (const [code, member] of Object.entries<CodeMember>(list.members) as [Code, CodeMember][]) {
    for (const text of [code, member.vi, member.en, ...(member.aliases ?? [])]) {
      const words = wordsOf(text);
      const key = keyOf(words);
      const others = spellings.get(key);
      if (others === undefined) spellings.set(key, [{ code, words }]);
      else others.push({ code, words });
    }
  }
  return spellings;
}
