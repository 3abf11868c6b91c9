import type { Problem } from "@keukentafel/quantities";
import { describeProblem } from "@keukentafel/text";
import { useRef, useState } from "react";
import { useCalculator } from "../calculation/calculator-context.tsx";
import { HouseSide } from "../house/HouseSide.tsx";
import { useHome } from "../house/use-home.ts";
import { Link } from "../navigation.tsx";
import { Notice, ProblemNotice } from "../parts/Notice.tsx";
import { PageHeading } from "../parts/Page.tsx";
import { createDossierClient, createRetryKey } from "../server/dossier-client.ts";
import { planQuestion } from "../state/choices.ts";
import { useDossier, useSession } from "../state/session-context.tsx";
import { useText } from "../words.tsx";
import { SavedPlan } from "./save/SavedPlan.tsx";

const client = createDossierClient();

type Doing = "nothing" | "saving" | "renewing" | "erasing";

/** Saving: first what is sent, then the private link, and how to end it. */
export function SavePage() {
  const text = useText();
  const { save: words } = text;
  const home = useHome();
  const session = useSession();
  const calculator = useCalculator();
  const { events, link } = useDossier();
  const [doing, setDoing] = useState<Doing>("nothing");
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [told, setTold] = useState("");
  // One key for all attempts from this page: a save that was sent twice is one save.
  const retryKey = useRef<string | null>(null);

  const acknowledged = new Set(link?.acknowledged ?? []);
  const unsaved = events.filter((event) => !acknowledged.has(event.id));

  const begin = (what: Doing): void => {
    setDoing(what);
    setProblems([]);
    setTold("");
  };
  /** Keeps the plan as it was calculated beside the choices it came from, once per result. */
  const freezePlan = async (): Promise<void> => {
    const { state } = session.snapshot();
    const result = await calculator.freeze(planQuestion(state, state.claims));
    const known = session
      .snapshot()
      .events.some((event) => event.type === "plan_frozen" && event.payload.result.hash === result?.hash);
    if (result !== null && !known) session.record({ type: "plan_frozen", label: words.title, result });
  };
  const saveAll = async (): Promise<void> => {
    begin("saving");
    if (events.length === 0) session.record({ type: "wishes_stated", goals: [], helpLevel: "look_around", name: null });
    await freezePlan();
    const all = session.snapshot().events;
    retryKey.current ??= createRetryKey(crypto.getRandomValues(new Uint8Array(32)));
    if (link === null) {
      const created = await client.create(all, retryKey.current);
      if (created.ok)
        session.setLink({
          ...created.value,
          savedAt: new Date().toISOString(),
          acknowledged: all.map((event) => event.id),
        });
      else setProblems(created.problems);
    } else {
      const added = await client.append(
        link,
        all.filter((event) => !acknowledged.has(event.id)),
      );
      if (added.ok)
        session.setLink({ ...link, savedAt: new Date().toISOString(), acknowledged: all.map((event) => event.id) });
      else setProblems(added.problems);
    }
    setDoing("nothing");
  };
  const renew = async (): Promise<void> => {
    if (link === null) return;
    begin("renewing");
    const renewed = await client.renewLink(link);
    if (renewed.ok) {
      session.setLink({ ...link, ...renewed.value });
      setTold(words.revoked);
    } else setProblems(renewed.problems);
    setDoing("nothing");
  };
  const erase = async (): Promise<void> => {
    if (link === null) return;
    begin("erasing");
    const erased = await client.erase(link);
    if (erased.ok) {
      await session.startAfresh();
      retryKey.current = null;
      setTold(words.erased);
    } else setProblems(erased.problems);
    setDoing("nothing");
  };

  return (
    <div className="table-top">
      <div className="conversation">
        <PageHeading documentTitle={words.documentTitle} focusKey={link === null ? "save" : "saved"}>
          {link === null ? words.title : words.savedTitle}
        </PageHeading>
        {link === null ? (
          <WhatIsSent />
        ) : (
          <SavedPlan
            link={link}
            unsaved={unsaved.length}
            busy={doing !== "nothing"}
            onSave={() => void saveAll()}
            onRenew={() => void renew()}
            onErase={() => void erase()}
          />
        )}
        <p role="status" className={told === "" ? "visually-hidden" : "notice notice-good"}>
          {doing === "saving" ? words.busy : told}
        </p>
        {problems.length > 0 && (
          <ProblemNotice>
            {problems.map((problem) => (
              <p key={`${problem.code}${problem.path}`}>{describeProblem(text, problem)}</p>
            ))}
          </ProblemNotice>
        )}
        {link === null && (
          <div className="actions">
            <button
              type="button"
              className="button button-main"
              aria-disabled={doing !== "nothing"}
              onClick={() => doing === "nothing" && void saveAll()}
            >
              {words.action}
            </button>
            <Link to="plan" className="button button-quiet">
              {words.backToPlan}
            </Link>
          </div>
        )}
        {link !== null && (
          <p className="way-back">
            <Link to="plan" className="button button-quiet button-small">
              {words.backToPlan}
            </Link>
          </p>
        )}
      </div>
      <HouseSide home={home} note={text.plan.calculation} />
    </div>
  );
}

function WhatIsSent() {
  const { save: words } = useText();
  return (
    <>
      <p className="lead">{words.whatIsSent}</p>
      <ul>
        {words.sentItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{words.notSentTitle}</p>
      <ul>
        {words.notSentItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <Notice tone="plain">
        <p>{words.how}</p>
      </Notice>
    </>
  );
}
