import type { CustomerView } from '../../lib/card-port.ts';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';

interface CustomerLineProps {
  readonly customer: CustomerView;
  readonly text: Dictionary;
}

/** How the customer's last message reads, with their own words: shown as text, whatever is in it. */
export function CustomerLine({ customer, text }: CustomerLineProps) {
  const { checklist } = text;
  return (
    <p className="customer">
      <span className="who">{checklist.customer}</span>
      {customer.known ? (
        <strong>
          {checklist.feels(checklist.strengths[customer.strength - 1] ?? '', checklist.moods[customer.mood])}
        </strong>
      ) : (
        <span>{checklist.unknown}</span>
      )}
      {customer.words.map((words) => (
        <q key={words}>{words}</q>
      ))}
      {customer.deadline && <span>{checklist.deadline(customer.deadline)}</span>}
    </p>
  );
}
