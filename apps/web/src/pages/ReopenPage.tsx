import type { PlanLink } from "@keukentafel/contract";
import type { Problem } from "@keukentafel/quantities";
import { describeProblem } from "@keukentafel/text";
import { useCallback, useEffect, useState } from "react";
import { Link, useNavigation } from "../navigation.tsx";
import { ProblemNotice } from "../parts/Notice.tsx";
import { PageHeading } from "../parts/Page.tsx";
import { createDossierClient } from "../server/dossier-client.ts";
import { useDossier, useSession } from "../state/session-context.tsx";
import { useText } from "../words.tsx";

const client = createDossierClient();

/** Opens a saved plan by its private link. What is on this device gives way only after a yes. */
export function ReopenPage() {
  const text = useText();
  const { save, common } = text;
  const words = save.reopen;
  const { route, go } = useNavigation();
  const session = useSession();
  const { events, state } = useDossier();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { link } = route;
  const othersHere = link !== null && events.length > 0 && state.id !== link.dossier;
  const [agreed, setAgreed] = useState(false);

  const open = useCallback(
    async (wanted: PlanLink): Promise<readonly Problem[]> => {
      const read = await client.read(wanted);
      if (!read.ok) return read.problems;
      const snapshot = session.snapshot();
      // Changes of the same dossier that are only on this device are kept: a union of events is a merge.
      const own = snapshot.state.id === wanted.dossier ? snapshot.events : [];
      await session.replace([...read.value, ...own], {
        ...wanted,
        savedAt: new Date().toISOString(),
        acknowledged: read.value.map((event) => event.id),
      });
      go("plan");
      return [];
    },
    [session, go],
  );

  useEffect(() => {
    if (link !== null && (!othersHere || agreed)) void open(link).then(setProblems);
  }, [link, othersHere, agreed, open]);

  const shownProblems =
    link === null ? [{ code: "link.incomplete", path: "link", value: null, allowed: null }] : problems;
  return (
    <>
      <PageHeading documentTitle={words.documentTitle} focusKey="reopen">
        {words.title}
      </PageHeading>
      {shownProblems.length > 0 ? (
        <>
          <ProblemNotice>
            {shownProblems.map((problem) => (
              <p key={problem.code}>{describeProblem(text, problem)}</p>
            ))}
          </ProblemNotice>
          <p className="actions">
            {link !== null && (
              <button
                type="button"
                className="button button-main"
                onClick={() => {
                  setProblems([]);
                  void open(link).then(setProblems);
                }}
              >
                {common.tryAgain}
              </button>
            )}
            <Link to="front" className="button button-quiet">
              {common.notFound.action}
            </Link>
          </p>
        </>
      ) : othersHere && !agreed ? (
        <>
          <p className="lead">{words.merge}</p>
          <p className="actions">
            <button type="button" className="button button-main" onClick={() => setAgreed(true)}>
              {words.open}
            </button>
            <Link to="plan" className="button button-plain">
              {words.keep}
            </Link>
          </p>
        </>
      ) : (
        <p role="status">{words.busy}</p>
      )}
    </>
  );
}
