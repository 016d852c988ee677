/** The members of code lists that the tests draw from. */
export { actorClasses } from "../../src/codes/actor-class.js";
export { answerForms } from "../../src/codes/answer-form.js";
export { answerOutcomes } from "../../src/codes/answer-outcome.js";
export { escalationReasons } from "../../src/codes/escalation-reason.js";
export { findingKinds } from "../../src/codes/finding-kind.js";
export { movementKinds } from "../../src/codes/movement-kind.js";
export { oversightActivities } from "../../src/codes/oversight-activity.js";
export { postTitles } from "../../src/codes/post-title.js";
export { projectKinds } from "../../src/codes/project-kind.js";
export { proposalKinds } from "../../src/codes/proposal-kind.js";
export { qualifications } from "../../src/codes/qualification.js";
export { regionClasses } from "../../src/codes/region-class.js";
export { staffCategories } from "../../src/codes/staff-category.js";
