import type { Insight } from "@keukentafel/insight";
import type { ClaimValue } from "@keukentafel/quantities";
import { useMemo, useState } from "react";
import { useCalculation } from "../calculation/calculator-context.tsx";
import type { Run } from "../calculation/run.ts";
import { HouseSide } from "../house/HouseSide.tsx";
import { type Home, useHome } from "../house/use-home.ts";
import { Link, useNavigation } from "../navigation.tsx";
import { PageHeading } from "../parts/Page.tsx";
import { answerTo, firstOpen, minutesLeft, type Question, questionOfPart } from "../questions/question-list.ts";
import { QuestionForm } from "../questions/QuestionForm.tsx";
import { useSession } from "../state/session-context.tsx";
import { useText } from "../words.tsx";
import { AddressLookUp } from "./home/address/AddressLookUp.tsx";
import { FirstInsight } from "./home/FirstInsight.tsx";
import { temperaturesWhileHeating } from "./insight/replay.ts";

/** In the address instead of a question: the short way is done. */
const restingPlace = "genoeg";

/** My home: one question at a time, the house growing beside it. */
export function HomePage() {
  const text = useText();
  const { route, go } = useNavigation();
  const home = useHome();
  const named = home.questions.find((question) => question.path === route.question) ?? null;
  const question =
    named ?? (route.question === restingPlace ? null : firstOpen(home.questions, home.answers, "two_minutes"));
  // Every answer has the year calculated at once; its margins wait until there is time to look at them.
  const { run } = useCalculation(
    "insight",
    home.dwelling === null || home.answered === 0
      ? null
      : { claims: home.claims, depth: question === null ? "whole" : "central" },
  );
  const insight = question === null ? run.value : null;
  const whileHeating = useMemo(() => (insight === null ? null : temperaturesWhileHeating(insight.replay)), [insight]);

  return (
    <div className="table-top">
      <div className="conversation">
        {question === null ? <RestingPlace home={home} run={run} /> : <AskedQuestion home={home} question={question} />}
      </div>
      <HouseSide
        home={home}
        note={insight === null ? text.home.houseNote : text.insight.houseNote}
        lit={question?.part ?? null}
        temperaturesC={whileHeating}
        flowsKwh={insight?.central.heat.balanceKwh ?? null}
        onPick={(part) => go("home", questionOfPart(part, home.questions, home.answers)?.path)}
      />
    </div>
  );
}

function AskedQuestion({ home, question }: { readonly home: Home; readonly question: Question }) {
  const text = useText();
  const session = useSession();
  const { go } = useNavigation();
  // Counts what came from a register: a form that was not touched yet begins with it.
  const [takenOver, setTakenOver] = useState(0);
  const index = home.questions.indexOf(question);
  const ofDepth = home.questions.filter((each) => each.depth === question.depth);
  const words = text.questions[question.path];

  const onward = (): void => {
    const next = home.questions[index + 1];
    go("home", next === undefined || next.depth !== question.depth ? restingPlace : next.path);
  };
  const answer = (value: ClaimValue): void => {
    const standing = answerTo(question.path, home.answers);
    const same = value === null ? standing.kind === "unknown" : standing.kind === "value" && standing.value === value;
    if (!same) session.record({ type: "claim_recorded", path: question.path, value });
    onward();
  };
  const previous = home.questions[index - 1];

  return (
    <>
      <p className="progress-line">
        <span>{text.home.questionOf(ofDepth.indexOf(question) + 1, ofDepth.length)}</span>
        <span>{text.home.minutesLeft(minutesLeft(home.questions, home.answers, index))}</span>
        <Link to="review">{text.home.review}</Link>
      </p>
      <PageHeading documentTitle={`${words.short} – ${text.home.documentTitle}`} focusKey={question.path}>
        {words.title}
      </PageHeading>
      <p className="question-why">{words.why}</p>
      <QuestionForm
        key={`${question.path} ${takenOver}`}
        question={question}
        answer={answerTo(question.path, home.answers)}
        onAnswer={answer}
        onSkip={onward}
        onBack={previous === undefined ? () => go("front") : () => go("home", previous.path)}
      />
      {question.depth === "two_minutes" && (
        <AddressLookUp question={question} onChange={() => setTakenOver((count) => count + 1)} />
      )}
    </>
  );
}

function RestingPlace({ home, run }: { readonly home: Home; readonly run: Run<Insight> }) {
  const { home: words } = useText();
  const more = home.questions.filter(
    (question) => question.depth === "quarter" && answerTo(question.path, home.answers).kind === "none",
  );
  const open = firstOpen(home.questions, home.answers, "two_minutes");
  const first = more[0];
  return (
    <>
      <PageHeading documentTitle={words.documentTitle} focusKey={restingPlace}>
        {more.length > 0 ? words.shortDoneTitle : words.allDoneTitle}
      </PageHeading>
      <p className="lead">{more.length > 0 ? words.shortDoneBody : words.allDoneBody}</p>
      <FirstInsight run={run} />
      <div className="actions">
        <Link to="insight" className="button button-main">
          {words.toInsight}
        </Link>
        {first !== undefined && (
          <Link to="home" question={first.path} className="button button-plain">
            {words.moreExact(more.length)}
          </Link>
        )}
      </div>
      <p className="way-back">
        <Link to="review" className="button button-quiet button-small">
          {words.review}
        </Link>
        {open !== null && (
          <Link to="home" question={open.path} className="button button-quiet button-small">
            {words.backToQuestions}
          </Link>
        )}
      </p>
    </>
  );
}
