import { claimProblems } from "@keukentafel/dwelling";
import { eventSchema } from "@keukentafel/journey";
import { builtInCatalogue } from "@keukentafel/measures";
import { describe, expect, it } from "vitest";
import { fictitiousEvents } from "./fictitious-events.ts";
import { fictitiousNeighbourhood as file } from "./neighbourhood-file.ts";

describe.each(file.homes.map((home) => [home.title, home] as const))("%s", (title, home) => {
  it("says that it is made up", () => {
    expect(title).toContain("fictief");
    expect(file.neighbourhood.name).toContain("fictief");
  });

  it("answers questions that are asked, with answers that are offered", () => {
    const problems = Object.entries(home.answers).flatMap(([path, value], index) =>
      claimProblems({ path, value }, index),
    );
    expect(problems).toEqual([]);
    expect(Object.keys(home.answers).length).toBeGreaterThan(5);
  });

  it("chooses levels of the catalogue and puts each in its order", () => {
    for (const [id, level] of Object.entries(home.choices)) {
      const dimension = builtInCatalogue.dimensions.find((each) => each.id === id);
      expect(
        dimension?.levels.map((each) => each.id),
        id,
      ).toContain(level);
    }
    expect(home.order.toSorted()).toEqual(Object.keys(home.choices).sort());
  });

  it("has events as a browser writes them, the same every time", () => {
    const events = fictitiousEvents(file, home);
    for (const event of events) expect(eventSchema.safeParse(event).success).toBe(true);
    expect(fictitiousEvents(file, home)).toEqual(events);
  });
});
