/** Labels with their counts, one a line; lines that do not apply are left out by whoever makes them. */
export function Counts(props: {
  readonly lines: readonly { readonly label: string; readonly count: string }[];
}) {
  return (
    <ul class="counts">
      {props.lines.map((line) => (
        <li key={line.label}>
          <span>{line.label}</span>
          <b>{line.count}</b>
        </li>
      ))}
    </ul>
  );
}
