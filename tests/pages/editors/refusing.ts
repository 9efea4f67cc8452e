import { openLab, place } from './open-lab';
import { openProseMirror } from './prosemirror-view';

/** A desk may forbid pastes; there the clipboard and the agent's own keys are all that is left. */
openLab(openProseMirror(place(), { handlePaste: () => true }));
