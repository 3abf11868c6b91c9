import type { DimensionId } from "@keukentafel/measures";
import type { PlanStep } from "@keukentafel/planning";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { moveStep } from "../../state/choices.ts";
import { useText } from "../../words.tsx";
import { levelWords } from "../../house/measure-words.ts";
import { StepCard } from "./StepCard.tsx";

export interface ShownStep {
  readonly dimension: DimensionId;
  readonly level: string;
  /** What the calculation says of this step; `null` while it is being calculated. */
  readonly calculated: PlanStep | null;
  /** What this step adds to the cost, likely; `null` while it is being calculated. */
  readonly costEuro: number | null;
}

export interface StepListProps {
  readonly steps: readonly ShownStep[];
  readonly onOrder: (order: readonly DimensionId[]) => void;
  readonly onRemove: (dimension: DimensionId) => void;
}

/** The steps of a plan, in an order that is changed by dragging, with keys, or with buttons. */
export function StepList({ steps, onOrder, onRemove }: StepListProps) {
  const text = useText();
  const { plan: words } = text;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<{
    readonly dimension: DimensionId;
    readonly order: readonly DimensionId[];
  } | null>(null);
  const [told, setTold] = useState("");
  const refocus = useRef<string | null>(null);

  const order = dragged?.order ?? steps.map(({ dimension }) => dimension);
  const byDimension = new Map(steps.map((step) => [step.dimension, step]));

  // Moving an element in the page takes its focus away; it is given back, so that keys can go on.
  useEffect(() => {
    if (refocus.current === null) return;
    const wanted = list.current?.querySelector<HTMLElement>(`[data-focus="${refocus.current}"]`);
    const usable =
      wanted?.getAttribute("aria-disabled") === "true"
        ? wanted.closest("li")?.querySelector<HTMLElement>('[data-focus^="handle"]')
        : wanted;
    usable?.focus();
    refocus.current = null;
  });

  const tell = (dimension: DimensionId, next: readonly DimensionId[]): void => {
    const level = byDimension.get(dimension)?.level ?? "";
    setTold(words.moved(levelWords(text, dimension, level).name, next.indexOf(dimension) + 1, next.length));
  };
  const move = (dimension: DimensionId, by: -1 | 1, focus: string): void => {
    const from = order.indexOf(dimension);
    const next = moveStep(order, from, from + by);
    if (next === order) return;
    refocus.current = focus;
    onOrder(next);
    tell(dimension, next);
  };
  const onKey = (event: KeyboardEvent, dimension: DimensionId): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(dimension, event.key === "ArrowUp" ? -1 : 1, `handle-${dimension}`);
  };

  const onGrab = (event: PointerEvent<HTMLElement>, dimension: DimensionId): void => {
    if (event.button !== 0) return;
    // The list holds on to the pointer: the step itself is moved in the page, which would let go of it.
    list.current?.setPointerCapture(event.pointerId);
    setDragged({ dimension, order });
  };
  const onDrag = (event: PointerEvent<HTMLElement>): void => {
    if (dragged === null || list.current === null) return;
    const items = [...list.current.children];
    const from = dragged.order.indexOf(dragged.dimension);
    const to = items.findIndex((item) => event.clientY < item.getBoundingClientRect().bottom);
    const place = to === -1 ? items.length - 1 : to;
    if (place !== from) {
      const box = items[place]?.getBoundingClientRect();
      // Past the middle of the neighbour, so that steps of different heights do not flicker.
      const passed =
        box === undefined ||
        (place > from ? event.clientY > box.top + box.height / 2 : event.clientY < box.top + box.height / 2);
      if (passed) setDragged({ ...dragged, order: moveStep(dragged.order, from, place) });
    }
  };
  const onDrop = (): void => {
    if (dragged === null) return;
    const changed = dragged.order.some((dimension, place) => dimension !== steps[place]?.dimension);
    if (changed) {
      onOrder(dragged.order);
      tell(dragged.dimension, dragged.order);
    }
    setDragged(null);
  };

  return (
    <>
      <p className="hint screen-only" id="drag-hint">
        {words.dragHint}
      </p>
      <ol
        className="steps-of-plan"
        ref={list}
        onPointerMove={onDrag}
        onPointerUp={onDrop}
        onPointerCancel={() => setDragged(null)}
      >
        {order.map((dimension, place) => {
          const step = byDimension.get(dimension);
          if (step === undefined) return null;
          return (
            <li
              key={dimension}
              className={dragged?.dimension === dimension ? "plan-step plan-step-dragged" : "plan-step"}
            >
              <StepCard
                step={step}
                place={place}
                count={order.length}
                onKey={(event) => onKey(event, dimension)}
                onGrab={(event) => onGrab(event, dimension)}
                onMove={(by) => move(dimension, by, `${by === -1 ? "earlier" : "later"}-${dimension}`)}
                onRemove={() => onRemove(dimension)}
              />
            </li>
          );
        })}
      </ol>
      <p role="status" aria-live="polite" className="visually-hidden">
        {told}
      </p>
    </>
  );
}
