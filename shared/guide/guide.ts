import { article0 } from "#guide/article-00-preamble";
import { article1 } from "#guide/article-01-scope";
import { article2 } from "#guide/article-02-principles";
import { article3 } from "#guide/article-03-composition";
import { article4 } from "#guide/article-04-choosing-members";
import { article5 } from "#guide/article-05-meetings";
import { article6 } from "#guide/article-06-secretariat";
import { article7 } from "#guide/article-07-all-members";
import { article8 } from "#guide/article-08-administration-members";
import { article9 } from "#guide/article-09-civil-society-members";
import { article10 } from "#guide/article-10-communication";
import { article11 } from "#guide/article-11-means";
import { article12 } from "#guide/article-12-end-of-membership";
import { article13 } from "#guide/article-13-revision";
import type { Article, ParameterName } from "#guide/clause";
import { parameterNames } from "#guide/parameters";
import type { Text } from "#wording/wording";

type Guide = Readonly<{ articles: readonly Article[]; parameters: Readonly<Record<ParameterName, Text>> }>;

/** The guide's texts, article by article. They depend on nothing, so a bundle holds them ready-made. */
export const guide: Guide = {
  articles: [
    article0,
    article1,
    article2,
    article3,
    article4,
    article5,
    article6,
    article7,
    article8,
    article9,
    article10,
    article11,
    article12,
    article13,
  ],
  parameters: parameterNames,
};
