import { difficultyQuestionViews } from "./difficulty-question.js";
import { dossierQuestionViews } from "./dossier-question.js";
import { figureQuestionViews } from "./figure-question.js";
import type { Phrases, Views } from "./phrase.js";
import { placeViews } from "./place.js";
import { proposalQuestionViews } from "./proposal-question.js";
import { proposalStateViews } from "./proposal-state.js";
import { qualityQuestionViews } from "./quality-question.js";
import { staffQuestionViews } from "./staff-question.js";
import { standingViews } from "./standing.js";
import { taskQuestionViews } from "./task-question.js";
import { taskStateViews } from "./task-state.js";
import { visitQuestionViews } from "./visit-question.js";

/** All views, each after those it reads. The name of a question names the view that answers it; the others serve these. */
export function allViews(say: Phrases): Views {
  return {
    ...standingViews,
    ...placeViews,
    ...taskStateViews,
    ...proposalStateViews,
    ...taskQuestionViews(say),
    ...proposalQuestionViews(say),
    ...visitQuestionViews(say),
    ...staffQuestionViews(say),
    ...dossierQuestionViews(say),
    ...figureQuestionViews(say),
    ...difficultyQuestionViews,
    ...qualityQuestionViews,
  };
}
