import * as z from "zod";
import type { GiftOccasion } from "../../codes/gift-occasion.js";
import { giftOccasionList } from "../../codes/gift-occasion.js";
import type { ActorRef } from "../../codes/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, id, listOf, name, quantity, vnd } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef } from "../value/reference.js";
import type { Within } from "../value/within.js";
import { withinFields } from "../value/within.js";

/** One thing given. */
export interface GiftItem {
  /** What it is, in words. */
  name: string;
  /** How many; absent: not said. */
  quantity?: number | undefined;
  /** The unit of the quantity, in words: "bộ", "suất"; absent: pieces, or not said. */
  unit?: string | undefined;
  /** Its value in đồng, all of it; absent: not said. */
  valueVnd?: number | undefined;
}

/** Things given during a visit. Receivers are groups and bodies, never private persons. */
export interface Gift extends RecordBase, Within {
  /** Absent: not said. */
  occasion?: GiftOccasion | undefined;
  /** Who gave; a class where they are not named. */
  givers: ActorRef[];
  /** Who received; groups and bodies, never private persons. */
  recipients: ActorRef[];
  /** What was given. */
  items: GiftItem[];
}

const GiftItemSchema: ObjectSchema<GiftItem> = conform<GiftItem>()(
  z.strictObject({
    name,
    quantity: quantity.optional(),
    unit: name.optional(),
    valueVnd: vnd.optional(),
  }),
);

/** Schema of {@link Gift}. */
export const GiftSchema: ObjectSchema<Gift> = conform<Gift>()(
  z.strictObject({
    id,
    occasion: code(giftOccasionList).optional(),
    givers: listOf(actorRef, 100),
    recipients: listOf(actorRef, 100),
    items: listOf(GiftItemSchema, 200),
    ...withinFields,
    ...baseFields,
  }),
);

/** What there is to know about the kind `gift`. */
export const giftDefinition: Definition<Gift> = {
  kind: "gift",
  schema: GiftSchema,
  key: "id",
  conditions: [{ rule: "require", when: { field: "occasion", is: ["other"] }, fields: ["note"] }],
  source: "The reports of 2025: gifts to schools, health stations and residential areas",
};
