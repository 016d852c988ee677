import { expectTypeOf, test } from "vitest";
import {
  type Body,
  type BodyMember,
  type CodeList,
  type CodeListName,
  type FieldCode,
  type GiftOccasion,
  type Grain,
  type Option,
  bodyList,
  codeLists,
  codeOf,
  fieldCodeList,
  grainList,
  listOf,
  optionsOf,
} from "haicap/labels";

test("functions give the codes of the list they are given", () => {
  expectTypeOf(optionsOf(grainList, "vi")).toEqualTypeOf<Option<Grain>[]>();
  expectTypeOf(codeOf(bodyList, "UBND")).toEqualTypeOf<Body | undefined>();
  expectTypeOf(codeOf(fieldCodeList, "TTHC")).toEqualTypeOf<FieldCode | undefined>();
  expectTypeOf(optionsOf(listOf("gift-occasion"), "vi")).toEqualTypeOf<Option<GiftOccasion>[]>();
  expectTypeOf(bodyList.members["peoples-committee"]).toEqualTypeOf<BodyMember>();
});

test("names of lists are known", () => {
  expectTypeOf(listOf("grain")).toEqualTypeOf<CodeList<Grain>>();
  expectTypeOf<"gift-occasion" | "body" | "field-code" | "counted-in">().toExtend<CodeListName>();
  expectTypeOf<"gift-occasions">().not.toExtend<CodeListName>();
  expectTypeOf(codeLists).toEqualTypeOf<readonly CodeList[]>();
  expectTypeOf(listOf("" as string)).toEqualTypeOf<CodeList | undefined>();
});
