import { inLocalTime } from '@/tests/support/local-times';
import { type FactProof, proveFacts } from '@/tests/support/prove-facts';
import { savedPages } from '@/tests/support/saved-pages';
import FACTS from './facts/dom-facts.json';
import PROOFS from './facts/fact-proofs.json';
import { gmail } from './gmail';

proveFacts(
  gmail,
  FACTS,
  PROOFS as Record<string, FactProof[]>,
  inLocalTime(
    savedPages(
      import.meta.glob('./fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
      import.meta.glob('./fixtures/*.expected.json', { import: 'default', eager: true }),
    ),
  ),
);
