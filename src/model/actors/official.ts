import * as z from "zod";
import type { PostTitle } from "../../codes/post-title.js";
import { postTitleList } from "../../codes/post-title.js";
import type { PartialDay } from "../../core/dates.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, flag, id, listOf, name, partialDay } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import type { PlaceRef } from "../value/reference.js";
import { placeRef } from "../value/reference.js";

/** A public post that an official holds or held. One official may hold several at once, in the Party and in the state. */
export interface Post {
  /** The body, unit or organisation the post is in. */
  body: PlaceRef;
  /** Title of the post. */
  title: PostTitle;
  /** The title as printed, where it says more than the code or the code is `other`; absent: as the label. */
  localTitle?: string | undefined;
  /** `true`: standing (Thường trực). Absent: not. */
  standing?: boolean | undefined;
  /** `true`: acting (quyền, phụ trách). Absent: not. */
  acting?: boolean | undefined;
  /** First day in the post; absent: not known. */
  since?: PartialDay | undefined;
  /** Last day in the post; absent: still held, or not known. */
  until?: PartialDay | undefined;
  /** A day on which the post was held for certain; absent: that of the record's source. */
  asOf?: PartialDay | undefined;
}

/** A public official: a name, a post, or both. Nothing else about the person is kept. */
export interface Official extends RecordBase {
  /** Full name; absent: known by the post only. */
  fullName?: string | undefined;
  /** Public posts; absent: known by name only. */
  posts?: Post[] | undefined;
}

const PostSchema: ObjectSchema<Post> = conform<Post>()(
  z.strictObject({
    body: placeRef,
    title: code(postTitleList),
    localTitle: name.optional(),
    standing: flag.optional(),
    acting: flag.optional(),
    since: partialDay.optional(),
    until: partialDay.optional(),
    asOf: partialDay.optional(),
  }),
);

/** Schema of {@link Official}. */
export const OfficialSchema: ObjectSchema<Official> = conform<Official>()(
  z.strictObject({ id, fullName: name.optional(), posts: listOf(PostSchema, 50).optional(), ...baseFields }),
);

/** What there is to know about the kind `official`. */
export const officialDefinition: Definition<Official> = {
  kind: "official",
  schema: OfficialSchema,
  key: "id",
  conditions: [
    { rule: "any-of", fields: ["fullName", "posts"] },
    { rule: "ordered", earlier: "since", later: "until", at: "posts" },
    { rule: "require", when: { field: "title", is: ["other"] }, fields: ["localTitle"], at: "posts" },
  ],
  source: "Personal Data Protection Law 91/2025/QH15: names and public posts of officials only",
};
