import { type LoadBodyOutcome, loadBody } from "../workers/body/client.ts";
import type { FirstOfBody } from "../workers/body/protocol.ts";

/** What one who follows a download is told. */
export interface BodyFollower {
  readonly onProgress: (loadedBytes: number, totalBytes: number) => void;
  /** The skin is there; the whole body follows with the outcome. */
  readonly onFirst: (first: FirstOfBody) => void;
}

/** A download of the body that is under way, whoever will want it. */
export interface EarlyBody {
  /** Hears what has already come and everything after; ends with the outcome. */
  follow(follower: BodyFollower, signal: AbortSignal): Promise<LoadBodyOutcome>;
}

/** Starts downloading the body at once, so that it does not wait for the rest of the app. */
export function startBody(manifestUrl: string): EarlyBody {
  const control = new AbortController();
  let follower: BodyFollower | null = null;
  let progress: readonly [number, number] | null = null;
  let first: FirstOfBody | null = null;
  const outcome = loadBody({
    manifestUrl,
    signal: control.signal,
    onProgress: (loadedBytes, totalBytes) => {
      progress = [loadedBytes, totalBytes];
      follower?.onProgress(loadedBytes, totalBytes);
    },
    onFirst: (came) => {
      first = came;
      follower?.onFirst(came);
    },
  });
  // Followed or not, a download that was called off is nobody's error.
  outcome.catch(() => undefined);
  return {
    follow(next, signal) {
      follower = next;
      signal.addEventListener("abort", () => control.abort(signal.reason), { once: true });
      if (progress) next.onProgress(...progress);
      if (first) next.onFirst(first);
      return outcome;
    },
  };
}
