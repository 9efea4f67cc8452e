import { openLab, place } from './open-lab';

const field = document.createElement('textarea');
place().append(field);
openLab(() => field.value);
