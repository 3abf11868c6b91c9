import { type Remote, wrap } from "comlink";
import { useEffect, useState } from "react";
import { readChoice, searchOf, type WeatherChoice } from "./weather-choice.ts";
import type { WeatherStory } from "./weather-story.ts";
import type { ClimateRow, WeatherWorker } from "./weather-worker.ts";

interface Connection {
  readonly remote: Remote<WeatherWorker>;
  /** Rejects when the worker cannot start or breaks: what it was asked is then never answered. */
  readonly broken: Promise<never>;
}

/** Stays while the window is open: a warm worker makes the next year in a tenth of the time. */
let connection: Connection | null = null;

function connect(): Connection {
  if (connection !== null) return connection;
  const worker = new Worker(new URL("./weather-worker.ts", import.meta.url), {
    type: "module",
    name: "keukentafel-weather",
  });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => {
      worker.terminate();
      connection = null;
      reject(new Error("the worker that makes weather stopped"));
    });
  });
  broken.catch(() => null); // Who waits for an answer hears of it there.
  connection = { remote: wrap<WeatherWorker>(worker), broken };
  return connection;
}

/** The year of a choice as the text of an EPW file. */
export async function epwOf(choice: WeatherChoice): Promise<string> {
  const { remote, broken } = connect();
  return Promise.race([remote.epw(choice), broken]);
}

/** What is known of a choice so far; while a new one is being made, what was made before. */
export interface Weather {
  readonly story: WeatherStory | null;
  readonly climates: readonly ClimateRow[] | null;
  /** What `story` is the year of. */
  readonly shown: WeatherChoice | null;
  readonly status: "making" | "ready" | "failed";
  readonly again: () => void;
}

interface Made<T> {
  readonly key: string;
  readonly value: T | null;
}

/** The year of a choice and the climates it is compared with, made off the page. */
export function useWeather(choice: WeatherChoice): Weather {
  const key = searchOf(choice);
  const kind = choice.year;
  const comparedKey = `${choice.station} ${kind}`;
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<{ readonly story: WeatherStory; readonly choice: WeatherChoice } | null>(null);
  const [settledKey, setSettledKey] = useState<{ readonly key: string; readonly ok: boolean } | null>(null);
  const [climates, setClimates] = useState<Made<readonly ClimateRow[]>>({ key: "", value: null });

  useEffect(() => {
    let isWanted = true;
    const { remote, broken } = connect();
    // The key says all of it.
    const asked = readChoice(key, "de-bilt");
    Promise.race([remote.story(asked), broken]).then(
      (story) => {
        if (!isWanted) return;
        setShown({ story, choice: asked });
        setSettledKey({ key, ok: true });
      },
      () => isWanted && setSettledKey({ key, ok: false }),
    );
    return () => {
      isWanted = false;
    };
  }, [key, attempt]);

  useEffect(() => {
    let isWanted = true;
    const { remote, broken } = connect();
    const station = choice.station;
    Promise.race([remote.climates(station, kind), broken]).then(
      (value) => isWanted && setClimates({ key: `${station} ${kind}`, value }),
      () => isWanted && setClimates({ key: `${station} ${kind}`, value: null }),
    );
    return () => {
      isWanted = false;
    };
  }, [choice.station, kind, attempt]);

  return {
    story: shown?.story ?? null,
    shown: shown?.choice ?? null,
    climates: climates.key === comparedKey ? climates.value : null,
    status: settledKey?.key !== key ? "making" : settledKey.ok ? "ready" : "failed",
    again: () => {
      setSettledKey(null);
      setAttempt(attempt + 1);
    },
  };
}
