interface SwitchRowProps {
  readonly title: string;
  /** Names the part of the page that the switch is about. */
  readonly titleId?: string;
  readonly hint: string;
  readonly on: boolean;
  readonly testId: string;
  readonly onSwitch: (on: boolean) => void;
}

/** One thing that is on or off, with what it means. */
export const SwitchRow = (props: SwitchRowProps) => (
  <label class="switch-row">
    <span>
      <span class="row-title" id={props.titleId}>
        {props.title}
      </span>
      <span class="row-hint">{props.hint}</span>
    </span>
    <input
      type="checkbox"
      role="switch"
      aria-checked={props.on}
      class="switch"
      checked={props.on}
      onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      data-testid={props.testId}
    />
  </label>
);
