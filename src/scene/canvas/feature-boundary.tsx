import { Component, type ReactNode } from "react";

interface FeatureBoundaryProps {
  /** What is guarded, for the log. */
  readonly feature: string;
  readonly children: ReactNode;
}

/** Keeps one failing part of the picture from taking the body with it: the part is left out. */
export class FeatureBoundary extends Component<FeatureBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error) {
    console.error(`scene: ${this.props.feature} is left out:`, error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
