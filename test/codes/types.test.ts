import { expectTypeOf, test } from "vitest";
import {
  type Body,
  type BodyMember,
  type CodeList,
  type FieldCode,
  type GiftOccasion,
  type Grain,
  type Option,
  bodyList,
  codeLists,
  codeOf,
  fieldCodeList,
  giftOccasionList,
  grainList,
  listOf,
  optionsOf,
} from "haicap/labels";

test("functions give the codes of the list they are given", () => {
  expectTypeOf(optionsOf(grainList, "vi")).toEqualTypeOf<Option<Grain>[]>();
  expectTypeOf(codeOf(bodyList, "UBND")).toEqualTypeOf<Body | undefined>();
  expectTypeOf(codeOf(fieldCodeList, "TTHC")).toEqualTypeOf<FieldCode | undefined>();
  expectTypeOf(optionsOf(giftOccasionList, "vi")).toEqualTypeOf<Option<GiftOccasion>[]>();
  expectTypeOf(bodyList.members["peoples-committee"]).toEqualTypeOf<BodyMember>();
});

test("a list of any name may be missing", () => {
  expectTypeOf(codeLists).toEqualTypeOf<readonly CodeList[]>();
  expectTypeOf(listOf("grain")).toEqualTypeOf<CodeList | undefined>();
});
