const ICONS = {
  chosen: <path d="m5 2.5 4.5 4.5L5 11.5" />,
  done: <path d="m2 7.5 3.4 3.4L12 3.6" />,
  open: <circle cx="7" cy="7" r="4.5" />,
  list: <path d="M2 3.5h.1M5 3.5h7M2 7h.1M5 7h7M2 10.5h.1M5 10.5h7" />,
  passed: <path d="M3 7h8" />,
  close: <path d="m3 3 8 8M11 3l-8 8" />,
  note: <path d="M7 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM7 6.5V10M7 4v.1" />,
  copy: <path d="M5 5h7v7H5ZM9 5V2H2v7h3" />,
};

/** Stroked icons on a grid of 14; decoration only. */
export function Icon({ name }: { readonly name: keyof typeof ICONS }) {
  return (
    <svg className="icon" viewBox="0 0 14 14" aria-hidden="true">
      {ICONS[name]}
    </svg>
  );
}
