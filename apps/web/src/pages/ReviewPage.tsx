import { HouseSide } from "../house/HouseSide.tsx";
import { useHome } from "../house/use-home.ts";
import { Link, useNavigation } from "../navigation.tsx";
import { HomeProblems } from "../parts/HomeProblems.tsx";
import { PageHeading } from "../parts/Page.tsx";
import { UndoBar } from "../parts/UndoBar.tsx";
import { answerInWords } from "../questions/answer-words.ts";
import { answerTo, questionOfPart } from "../questions/question-list.ts";
import { useText } from "../words.tsx";

/** Everything that was answered, and what was not, each one tap from its question. */
export function ReviewPage() {
  const text = useText();
  const { home: words } = text;
  const home = useHome();
  const { go } = useNavigation();
  return (
    <div className="table-top">
      <div className="conversation">
        <PageHeading documentTitle={words.reviewTitle} focusKey="review">
          {words.reviewTitle}
        </PageHeading>
        <p className="lead">{home.answered === 0 ? words.empty : words.reviewIntro}</p>
        <HomeProblems home={home} />
        {(["two_minutes", "quarter"] as const).map((depth) => (
          <section key={depth} aria-labelledby={`answers-${depth}`}>
            <h2 id={`answers-${depth}`}>{words.groups[depth]}</h2>
            <dl className="answers">
              {home.questions
                .filter((question) => question.depth === depth)
                .map((question) => {
                  const answer = answerTo(question.path, home.answers);
                  const short = text.questions[question.path].short;
                  return (
                    <div key={question.path} className={answer.kind === "value" ? "answer" : "answer answer-open"}>
                      <dt>{short}</dt>
                      <dd>
                        {answer.kind === "value"
                          ? answerInWords(text, question.path, answer.value)
                          : answer.kind === "unknown"
                            ? words.estimated
                            : words.notAnswered}
                      </dd>
                      <dd className="answer-edit">
                        <Link
                          to="home"
                          question={question.path}
                          label={answer.kind === "none" ? words.answer(short) : words.edit(short)}
                        >
                          {answer.kind === "none" ? words.answerShort : text.common.change}
                        </Link>
                      </dd>
                    </div>
                  );
                })}
            </dl>
          </section>
        ))}
        <UndoBar types={["claim_recorded"]} />
        <div className="actions">
          <Link to="insight" className="button button-main">
            {words.toInsight}
          </Link>
          <Link to="home" className="button button-quiet">
            {words.backToQuestions}
          </Link>
        </div>
      </div>
      <HouseSide
        home={home}
        note={words.houseNote}
        onPick={(part) => go("home", questionOfPart(part, home.questions, home.answers)?.path)}
      />
    </div>
  );
}
