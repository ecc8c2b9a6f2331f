import type { ComponentPropsWithRef } from "react";
import styles from "./button.module.css";
import { Icon, type IconName } from "./icon.tsx";

/** `plain` text, `line` outlined, `solid` the one main action, `quiet` reads like a link. */
export type ButtonLook = "plain" | "line" | "solid" | "quiet";

interface ButtonProps extends Omit<ComponentPropsWithRef<"button">, "className"> {
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  /** Less tall, for rows of secondary actions; still at least 24 px. */
  readonly small?: boolean;
}

/** A native button in the house style; its name is its text. */
export function Button({ look = "plain", icon, small = false, children, ...rest }: ButtonProps) {
  const classes = [styles.button, look === "plain" ? "" : styles[look], small ? styles.small : ""];
  return (
    <button type="button" {...rest} className={classes.filter(Boolean).join(" ")}>
      {icon ? <Icon name={icon} size={small ? 16 : 18} /> : null}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonProps, "children" | "icon"> {
  readonly icon: IconName;
  /** Accessible name, also shown as the tooltip. */
  readonly label: string;
}

/** A button that is only a drawing; `label` names it for everyone. */
export function IconButton({ icon, label, look, small, ...rest }: IconButtonProps) {
  const classes = [styles.button, styles.icon, look === "line" ? styles.line : ""];
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={classes.filter(Boolean).join(" ")}
    >
      <Icon name={icon} size={small ? 16 : 20} />
    </button>
  );
}
