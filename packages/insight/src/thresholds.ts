import thresholds from "../data/thresholds.json" with { type: "json" };

/** Limits that turn hourly series into judgements, each with unit and source. */
export { thresholds };
