import type { StandardsLimits, StandardsValues } from '@/components/standards/standards-values';
import { NO_STANDARDS, STANDARDS_LIMITS } from '@/lib/settings/standards';

/** Standards as they are before anything was written, and what can be written, for tests of components. */
export const EMPTY: StandardsValues = NO_STANDARDS;
export const LIMITS: StandardsLimits = STANDARDS_LIMITS;
