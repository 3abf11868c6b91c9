import { address } from "./address.ts";
import { alike } from "./alike.ts";
import { common } from "./common.ts";
import { front } from "./front.ts";
import { home } from "./home.ts";
import { indicators } from "./indicators.ts";
import { insight } from "./insight.ts";
import { measures } from "./measures.ts";
import { plan } from "./plan.ts";
import { possibilities } from "./possibilities.ts";
import { problems, problemWords } from "./problems.ts";
import { questions } from "./questions.ts";
import { save } from "./save.ts";
import { styleGuide } from "./style-guide.ts";
import { systems } from "./systems.ts";
import { weather } from "./weather.ts";
import { wishes } from "./wishes.ts";

/** The Dutch catalogue: the source every other language follows. */
export const nl = {
  common,
  front,
  wishes,
  home,
  address,
  alike,
  questions,
  indicators,
  insight,
  systems,
  measures,
  possibilities,
  weather,
  plan,
  save,
  problems,
  problemWords,
  styleGuide,
};

/** What a complete catalogue holds; a missing or an extra message is a compile error. */
export type Messages = typeof nl;
