import { STILL_HEIGHT, STILL_PATH, STILL_WIDTH } from "./body-still-path.generated.ts";

/** The outline of the body, standing in until the body itself has arrived. Decoration. */
export function BodyStill({ className }: { readonly className: string }) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${STILL_WIDTH} ${STILL_HEIGHT}`}
      aria-hidden="true"
      focusable="false"
      fill="var(--body-still)"
    >
      <path d={STILL_PATH} />
    </svg>
  );
}
