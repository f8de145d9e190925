/** A speech bubble whose words carry a solid and a dotted mark. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 20 20" aria-hidden="true">
      <path className="bubble" d="M5 1h10a4 4 0 0 1 4 4v6a4 4 0 0 1-4 4H9.6L5 19v-4a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4Z" />
      <path className="words" d="M5.2 6h9.6" />
      <path className="words" d="M5.8 10.3h8.6" strokeDasharray="0 2.9" strokeLinecap="round" />
    </svg>
  );
}
