import { article5 } from "#guide/article-05-meetings";
import type { Article, ParameterName } from "#guide/clause";
import { parameterNames } from "#guide/parameters";
import type { Text } from "#wording/wording";

type Guide = Readonly<{ articles: readonly Article[]; parameters: Readonly<Record<ParameterName, Text>> }>;

/** The guide's texts, article by article. They depend on nothing, so a bundle holds them ready-made. */
export const guide: Guide = { articles: [article5], parameters: parameterNames };
