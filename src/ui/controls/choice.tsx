import { useId } from "react";
import styles from "./choice.module.css";
import { HiddenText } from "./hidden-text.tsx";
import { Icon, type IconName } from "./icon.tsx";

interface ChoiceProps<Value extends string> {
  /** Name of the group for screen readers. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** Drawn instead of the label, which stays as the accessible name. */
    readonly icon?: IconName;
  }[];
  readonly onChoose: (value: Value) => void;
  /** Without the frame, for the thin top line. */
  readonly bare?: boolean;
}

/** One of a few: native radio buttons side by side, arrow keys included. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
  bare = false,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={bare ? styles.bare : styles.choice}>
      {options.map((option) => (
        <label
          key={option.value}
          className={styles.option}
          title={option.icon ? option.label : undefined}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.icon ? (
            <>
              <Icon name={option.icon} size={18} />
              <HiddenText>{option.label}</HiddenText>
            </>
          ) : (
            option.label
          )}
        </label>
      ))}
    </div>
  );
}
