import type { Category } from '../../lib/engine/types.ts';
import { categoryShapes } from './category-shapes.ts';

/** The shape alone: the category's name always stands beside it. */
export function CategoryShape({ category }: { readonly category: Category }) {
  return (
    <svg className="shape" viewBox="0 0 12 12" aria-hidden="true">
      <path d={categoryShapes[category]} fillRule="evenodd" />
    </svg>
  );
}
