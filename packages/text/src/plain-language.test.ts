import { describe, expect, it } from "vitest";
import { en } from "./en/index.ts";
import { nl } from "./nl/index.ts";
import { difficultWordsIn, longestSentence, messagesOf, sentencesOf, wordCount } from "./plain-language.ts";

const dutch = messagesOf(nl);
const english = messagesOf(en);

describe("plain language", () => {
  it("finds what it looks for", () => {
    expect(difficultWordsIn("Let op! Middels dit plan ontzorgen wij u.")).toEqual([
      "let op",
      "middels",
      "ontzorgen",
      "u",
    ]);
    expect(difficultWordsIn("De U-waarde van glas")).toEqual([]);
    expect(difficultWordsIn("Je huis wordt warmer. Uiteraard mag dat.")).toEqual([]);
    expect(sentencesOf("Het kost € 1.850. Dat is veel. Tussen 1.200 en 1.650?")).toHaveLength(3);
    expect(wordCount("Je woonkamer blijft 17 graden – ook buiten.")).toBe(7);
  });

  it("reads a catalogue of some size", () => {
    expect(dutch.length).toBeGreaterThan(500);
  });

  it.each([
    ["Dutch", dutch],
    ["English", english],
  ])("keeps every %s sentence short", (_name, messages) => {
    const long = messages.flatMap(({ place, message }) =>
      sentencesOf(message)
        .filter((sentence) => wordCount(sentence) > longestSentence)
        .map((sentence) => `${place}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it("keeps Dutch sentences about fifteen words on average at most", () => {
    const counts = dutch.flatMap(({ message }) => sentencesOf(message).map(wordCount));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeLessThan(12);
    const overFifteen = counts.filter((count) => count > 15).length / counts.length;
    expect(overFifteen).toBeLessThan(0.05);
  });

  it("uses no difficult Dutch words", () => {
    const found = dutch.flatMap(({ place, message }) => difficultWordsIn(message).map((word) => `${place}: ${word}`));
    expect(found).toEqual([]);
  });

  it("says it without exclamation marks", () => {
    expect([...dutch, ...english].filter(({ message }) => message.includes("!")).map(({ place }) => place)).toEqual([]);
  });

  it("is complete in English: the same messages, none left in Dutch by accident", () => {
    expect(english.map(({ place }) => place).toSorted()).toEqual(dutch.map(({ place }) => place).toSorted());
    const same = english.filter(
      ({ place, message }) => dutch.find((each) => each.place === place)?.message === message && wordCount(message) > 3,
    );
    expect(same.map(({ place }) => place)).toEqual([]);
    for (const { place, message } of english) expect(message.trim(), place).not.toBe("");
  });
});
