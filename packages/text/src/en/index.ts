import type { Messages } from "../nl/index.ts";
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

/** The English catalogue, complete by type. */
export const en: Messages = {
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
