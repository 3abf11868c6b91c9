import { describe, expect, it } from "vitest";
import { createMutex } from "./mutex.ts";

describe("the mutex", () => {
  it("gives turns in order of asking, one at a time", async () => {
    const mutex = createMutex();
    const seen: string[] = [];
    const use = async (name: string): Promise<void> => {
      const end = await mutex.acquire(1000);
      seen.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 2));
      seen.push(`${name} ends`);
      end();
      end();
    };
    await Promise.all([use("a"), use("b"), use("c")]);
    expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  });

  it("tells who waits too long, and goes on with the next", async () => {
    const mutex = createMutex();
    const end = await mutex.acquire(1000);
    await expect(mutex.acquire(5)).rejects.toMatchObject({ code: "storage.busy" });
    const later = mutex.acquire(1000);
    end();
    (await later)();
    (await mutex.acquire(5))();
  });
});
