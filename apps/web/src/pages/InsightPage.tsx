import { weatherPlaceOf } from "@keukentafel/insight";
import type { Text } from "@keukentafel/text";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useCalculation } from "../calculation/calculator-context.tsx";
import { HouseSide } from "../house/HouseSide.tsx";
import { useHome } from "../house/use-home.ts";
import { Link, useNavigation } from "../navigation.tsx";
import { HomeProblems } from "../parts/HomeProblems.tsx";
import { PageHeading } from "../parts/Page.tsx";
import { CalculationStatus } from "../parts/Progress.tsx";
import { questionOfPart } from "../questions/question-list.ts";
import { useText } from "../words.tsx";
import { HeatSection } from "./insight/HeatSection.tsx";
import { AirSection } from "./insight/AirSection.tsx";
import { HeatingSection } from "./insight/HeatingSection.tsx";
import { PumpSection } from "./insight/PumpSection.tsx";
import { MattersSection, ReadySection, SourceSection } from "./insight/QualitySections.tsx";
import { instantOf, temperaturesAt, temperaturesWhileHeating } from "./insight/replay.ts";
import { RoomsSection } from "./insight/RoomsSection.tsx";
import { UseSection } from "./insight/UseSection.tsx";

/** "23 februari, 03:00 uur". */
function momentOf(text: Text, startsAt: string, hour: number): string {
  const instant = instantOf(startsAt, hour);
  return text.insight.rooms.moment(text.format.day(instant), text.format.hour(instant));
}

/** Insight: the home as it is, from one year calculated hour by hour. */
export function InsightPage() {
  const text = useText();
  const { insight: words, common } = text;
  const home = useHome();
  const { go } = useNavigation();
  const calculation = useCalculation(
    "insight",
    home.dwelling === null || home.answered === 0 ? null : { claims: home.claims, depth: "whole" },
  );
  const insight = calculation.run.value;
  const hasInsight = insight !== null;
  const replay = insight?.replay ?? null;
  const [hour, setHour] = useState<number | null>(null);
  const [atRooms, setAtRooms] = useState(false);
  const rooms = useRef<HTMLDivElement>(null);
  const showHour = useCallback((next: number) => setHour(next), []);

  // The drawing tells what the reader is reading: flows at first, the hour's temperatures at the rooms.
  useEffect(() => {
    const place = rooms.current;
    if (!hasInsight || place === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => setAtRooms(entry?.isIntersecting ?? false), {
      rootMargin: "-45% 0px -45% 0px",
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, [hasInsight]);

  const whileHeating = useMemo(() => (replay === null ? null : temperaturesWhileHeating(replay)), [replay]);
  const showsHour = insight !== null && atRooms && hour !== null;

  if (home.answered === 0 || home.dwelling === null) {
    return (
      <div className="table-top">
        <div className="conversation">
          <PageHeading documentTitle={words.documentTitle} focusKey="insight">
            {words.empty.title}
          </PageHeading>
          <p className="lead">{words.empty.body}</p>
          <HomeProblems home={home} />
          <p className="actions">
            <Link to="home" className="button button-main">
              {words.empty.action}
            </Link>
          </p>
        </div>
        <HouseSide home={home} note={text.front.houseNote} />
      </div>
    );
  }

  return (
    <div className="table-top">
      <div className="conversation">
        <PageHeading documentTitle={words.documentTitle} focusKey="insight">
          {words.title}
        </PageHeading>
        <p className="lead">{words.intro}</p>
        <CalculationStatus calculation={calculation} partly={common.calculatingRange} />
        {insight !== null && (
          <div className={calculation.run.fresh ? "sections" : "sections sections-stale"}>
            <HeatSection insight={insight} />
            <UseSection insight={insight} dwelling={home.dwelling} place={weatherPlaceOf(home.claims)} />
            <div ref={rooms}>
              <RoomsSection insight={insight} hour={hour} onHour={showHour} />
            </div>
            <HeatingSection insight={insight} dwelling={home.dwelling} />
            <PumpSection insight={insight} calculating={calculation.run.status === "running"} />
            <AirSection insight={insight} />
            <ReadySection insight={insight} />
            <MattersSection insight={insight} home={home} />
            <SourceSection insight={insight} place={weatherPlaceOf(home.claims)} />
            <p className="actions">
              <Link to="possibilities" className="button button-main">
                {words.next}
              </Link>
            </p>
          </div>
        )}
      </div>
      <HouseSide
        home={home}
        note={showsHour ? momentOf(text, insight.replay.startsAt, hour) : words.houseNote}
        onPick={(part) => go("home", questionOfPart(part, home.questions, home.answers)?.path)}
        temperaturesC={insight === null ? null : showsHour ? temperaturesAt(insight.replay, hour) : whileHeating}
        flowsKwh={insight === null || showsHour ? null : insight.central.heat.balanceKwh}
        outdoorC={showsHour ? (insight.replay.outdoorC[hour] ?? null) : null}
      />
    </div>
  );
}
