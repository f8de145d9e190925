/** A keycap. Hidden from screen readers: what the key does stands beside it in words. */
export function Key({ name }: { readonly name: string }) {
  return (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  );
}
